/** A package that has to be at least of this version wherever it is installed, and the advisory that says so. */
export interface MinimumSafe {
  readonly name: string
  readonly least: string
  readonly why: string
}

/** Those of advisories that would touch this product. A package that is not installed is safe. */
export const minimumSafe: readonly MinimumSafe[] = [
  {
    name: '@strapi/strapi',
    least: '5.45.0',
    why: 'CVE-2025-64526, CVE-2026-22599, CVE-2026-22706, CVE-2026-22707 and CVE-2026-27886; the last of them is mended in 5.45.0',
  },
  { name: '@strapi/admin', least: '5.54.0', why: 'strapi#26857, stored scripts in rich text' },
  {
    name: 'sharp',
    least: '0.35.5',
    why: 'CVE-2026-84383, a crafted AVIF runs code (libheif in sharp below 0.35.4)',
  },
  {
    name: 'astro',
    least: '7.2.8',
    why: 'GHSA-26w7-cxv4-gfx2; CVE-2026-41067, CVE-2026-45028 and CVE-2026-50146 are mended before it',
  },
  { name: 'sanitize-html', least: '2.17.4', why: 'GHSA-rpr9-rxv7-x643' },
]
