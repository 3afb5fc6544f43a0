/** A value inside an entry, and the path of field names and positions that leads to it. */
export interface Found {
  readonly path: readonly string[]
  readonly key: string
  readonly value: unknown
}

/** Whether a value is an object with named fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value inside an entry, at every depth, in reading order; an outer one before its inner ones. */
export const everythingIn = (value: unknown, path: readonly string[] = []): Found[] => {
  const inner = Array.isArray(value)
    ? value.map((item: unknown, position) => [String(position), item] as const)
    : isRecord(value)
      ? Object.entries(value)
      : []
  return inner.flatMap(([key, item]) => {
    const here = [...path, key]
    return [{ path: here, key, value: item }, ...everythingIn(item, here)]
  })
}

/** The value that a path of field names and positions leads to; `undefined` where it leads nowhere. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      Array.isArray(inner) ? inner[Number(key)] : isRecord(inner) ? inner[key] : undefined,
    value,
  )
