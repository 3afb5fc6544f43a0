/** The files of a release that tell a web server how to answer, and are not for readers. */
const TOLD =
  /(?:^\/(?:content-security-policy|search-policy)|\/(?:withdrawn|moved-30[12]))\.txt(?:\.br|\.gz)?$/u

/** Whether a web server answers at `path` as if nothing were there, though a release has the file. */
export const isToldToServers = (path: string): boolean => TOLD.test(path)
