/** The licences that a package may have. All let a council run, change and pass on what is made of it. */
export const allowedLicences: readonly string[] = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Python-2.0', 'Zlib', 'Unlicense', 'CC0-1.0', 'WTFPL'],
  // Of data, which is used as it is: browser versions, and names of licences.
  ...['CC-BY-3.0', 'CC-BY-4.0'],
  // Its files are used unchanged, so nothing of ours has to be published.
  'MPL-2.0',
]

/** What says no licence that a program could read, or another, and why it may be here. */
export const exceptions: Readonly<Record<string, string>> = {
  '@strapi/content-releases':
    'MIT; the folder ee/ has a licence of its own and is off without a key',
  '@strapi/review-workflows':
    'MIT; the folder ee/ has a licence of its own and is off without a key',
  only: 'MIT, by its README',
  pause: 'MIT, by its README',
  'spawn-command': 'MIT, by its LICENSE',
  '@img/sharp-libvips-*':
    'LGPL-3.0-or-later: a library that is loaded beside the program, and may be replaced by another',
}
