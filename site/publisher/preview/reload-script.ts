/**
 * The one script of a preview: the panel tells its frame when it has saved or published (Strapi's `strapiUpdate`), and
 * the page is asked for again. Nobody but the panel is heard.
 */
export const reloadScript = (panelOrigin: string): string =>
  `addEventListener('message',(event)=>{if(event.origin===${JSON.stringify(panelOrigin)}&&event.data?.type==='strapiUpdate')location.reload()})`
