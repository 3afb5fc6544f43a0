/** A language, as readers of English and its own readers know it. The names are those of Unicode (CLDR). */
export interface Language {
  /** BCP 47 */
  readonly tag: string
  /** "Arabic" */
  readonly english: string
  /** "العربية"; `null` for English, and where Unicode does not know it. */
  readonly own: string | null
  /** Which way it is written. */
  readonly direction: 'ltr' | 'rtl'
  readonly isEnglish: boolean
}

const inEnglish = new Intl.DisplayNames('en-GB', { type: 'language' })

const ownName = (tag: string): string | null => {
  // A language that is not known would be named in that of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return null
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })
  return names.of(tag) ?? null
}

const describe = (tag: string): Language => {
  const locale = new Intl.Locale(tag)
  const isEnglish = locale.language === 'en'
  return {
    tag,
    english: inEnglish.of(tag) ?? tag,
    own: isEnglish ? null : ownName(tag),
    direction: locale.getTextInfo().direction,
    isEnglish,
  }
}

/** Asking Unicode takes far longer than remembering, and every page asks; what a language is called does not change. */
const known = new Map<string, Language>()

/** What is known of a language by its BCP 47 tag. Throws a RangeError on what is not one. */
export const toLanguage = (tag: string): Language => {
  const language = known.get(tag) ?? describe(tag)
  known.set(tag, language)
  return language
}
