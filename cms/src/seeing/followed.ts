/** As many publishes are followed until they are seen live; of a flood, the last ones. */
const MOST = 100

const followed = new Map<string, string>()

const keyOf = (type: string, documentId: string): string => `${type}/${documentId}`

/** Begins to follow a publish of this name until somebody sees it live. */
export const follow = (type: string, documentId: string, request: string): void => {
  followed.delete(keyOf(type, documentId))
  followed.set(keyOf(type, documentId), request)
  const [oldest] = followed.keys()
  if (followed.size > MOST && oldest !== undefined) followed.delete(oldest)
}

/** The name of the last publish of an entry, the first time that it is seen live. */
export const takeFollowed = (type: string, documentId: string): string | undefined => {
  const request = followed.get(keyOf(type, documentId))
  followed.delete(keyOf(type, documentId))
  return request
}
