/** Where our cms answers for one entry of a type, by Strapi's name for the type. */
export const entryPath = (model: string, documentId: string): string =>
  `/send-review/entries/${model.replace(/^api::[^.]+\./u, '')}/${documentId}`
