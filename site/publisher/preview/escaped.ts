const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it may stand in markup, in an element or between the quotes of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
