import { withdrawnPaths } from '../../pages/_withdrawn-pages.ts'

export const getStaticPaths = withdrawnPaths

/** Beside each page that was withdrawn, so that a web server knows to answer there with 410. */
export const GET = (): Response => new Response('withdrawn\n')
