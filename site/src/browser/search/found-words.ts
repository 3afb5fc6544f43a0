/** What is said when a search is over: how many pages there are, and how many of them are shown. */
export const foundWords = (words: string, count: number, shown: number): string => {
  if (count === 0) return `No page has “${words}”. Try another word, or look in the list below.`
  if (count === 1) return `1 page has “${words}”.`
  const all = `${count} pages have “${words}”.`
  return shown < count ? `${all} The first ${shown} are shown.` : all
}
