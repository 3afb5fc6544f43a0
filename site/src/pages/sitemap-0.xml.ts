import type { APIRoute } from 'astro'
import { changeDays } from '../pages/_change-days.ts'
import { everyPage } from '../pages/_every-page.ts'
import { readContent } from '../pages/_read-content.ts'
import { toChangePages } from '../view-models/change-pages.ts'

/** Every page, for search engines and for tests that walk the whole site. */
export const GET: APIRoute = async ({ site }) => {
  const content = await readContent()
  const months = toChangePages(changeDays(content)).map(({ href }) => href)
  const pages = [...everyPage(content), ...months]
  const locations = pages.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`)
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  )
}
