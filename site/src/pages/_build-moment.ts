/**
 * The moment at which the site is as its pages say: one for all pages of a build, and now for each
 * page that `astro dev` makes. one-moment.ts has seen to it that it is one.
 */
export const buildMoment = (): Date => {
  const said = process.env['BUILD_MOMENT']
  return said === undefined ? new Date() : new Date(said)
}
