/** A name that is safe in an address, on any disk: small letters, digits, dots and hyphens. */
export const safeName = (name: string): string => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const [, stem = '', ending = ''] = /^(.*?)((?:\.[a-z0-9]+)?)$/su.exec(plain) ?? []
  const words = stem.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
  return `${words === '' ? 'file' : words}${ending}`
}
