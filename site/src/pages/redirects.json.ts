import { movedPages } from '../pages/_moved-pages.ts'

/** Old addresses and where they lead, for web servers that can answer with a redirect. */
export const GET = async (): Promise<Response> => Response.json(await movedPages())
