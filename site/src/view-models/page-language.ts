import type { Language } from './languages.ts'

/** The `lang` and `dir` of a page, and of what stands on it in English though the page is in another language. */
export interface PageLanguage {
  readonly lang: string
  /** Left out where the page is in English. */
  readonly dir: 'ltr' | 'rtl' | undefined
  /** For every part in English; empty where the whole page is. */
  readonly english: { readonly lang?: string; readonly dir?: 'ltr' }
}

/** Of a page in this language. */
export const toPageLanguage = ({ tag, direction, isEnglish }: Language): PageLanguage =>
  isEnglish
    ? { lang: tag, dir: undefined, english: {} }
    : { lang: tag, dir: direction, english: { lang: 'en-GB', dir: 'ltr' } }
