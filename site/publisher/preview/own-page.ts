import { escaped } from './escaped.ts'

/** The style of what the preview says itself: the band on a page, and pages of its own. */
export const ownStyle = `
.preview-band{all:revert;box-sizing:border-box;background:#1d2433;color:#fff;font:400 1rem/1.5 system-ui,sans-serif;padding:.75rem max(1.25rem,calc((100% - 70rem)/2 + 1.25rem));border-bottom:4px solid #f5b800}
.preview-band p{all:revert;margin:0;max-width:60rem}
.preview-band p+p{margin-top:.25rem}
.preview-band strong{font-weight:700;color:#ffd84d}
.preview-band summary{cursor:pointer;padding:.25rem 0}
.preview-band ul{all:revert;margin:.25rem 0;padding-left:1.25rem;list-style:disc}
.preview-band li{all:revert;padding:.2rem 0}
.preview-band a{all:revert;color:#fff;text-decoration:underline;text-underline-offset:.2em}
.preview-band :focus-visible{outline:3px solid #ffd84d;outline-offset:2px}
@media print{.preview-band{background:none;color:#000;border:1px solid #000}.preview-band strong{color:#000}}
`

const pageStyle = `
:root{color-scheme:light dark;--ink:#1d2433;--paper:#fff;--line:#c9ced8;--mark:#9a3412}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf2;--paper:#14181f;--line:#3b4456;--mark:#fdba74}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.125rem/1.6 system-ui,sans-serif}
main{box-sizing:border-box;max-width:42rem;margin:0 auto;padding:2.5rem 1rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
p{margin:0 0 1rem}
ul.fields{list-style:none;margin:0 0 1.5rem;padding:0}
ul.fields li{border-left:4px solid var(--mark);margin:0 0 .75rem;padding:.5rem 0 .5rem 1rem;overflow-wrap:anywhere}
`

/** A page of the preview's own, which says why there is none of the site; `body` is markup of ours. */
export const ownPage = (title: string, body: string, band = ''): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${ownStyle}${pageStyle}</style>
</head>
<body>${band}<main><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`
