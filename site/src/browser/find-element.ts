/** The element of this kind that a script works on. A page without it has not asked for what the script does. */
export const findElement = <Kind extends Element>(
  selector: string,
  kind: new () => Kind,
  within: ParentNode = document,
): Kind => {
  const found = within.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`This page has no ${selector}.`)
}
