import type { APIRoute } from 'astro'

/** A demonstration is not for search engines; a real site says where its map is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    process.env['DEMO'] === 'true'
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`,
  )
