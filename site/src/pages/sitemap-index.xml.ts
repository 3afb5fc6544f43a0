import type { APIRoute } from 'astro'

/** The map of the site's maps: there is one. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${new URL('/sitemap-0.xml', site).href}</loc></sitemap></sitemapindex>\n`,
    { headers: { 'content-type': 'application/xml' } },
  )
