import * as z from 'zod'

/** Language, script and region, as in BCP 47, written as it recommends: "cy", "zh-Hans", "pt-BR". */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether a text is the code of a language that has a name, so that "faq" is none. */
const isLanguage = (tag: string): boolean =>
  languageTag.test(tag) && languages.of(tag) !== undefined

const wanted =
  'is not the code of a language. Write it like ar, pl or zh-Hans, with large and small letters as here.'

/** The code of a language, BCP 47, in the case that it recommends. */
export const language = z
  .string()
  .max(120, 'is longer than 120 characters. Shorten it.')
  .regex(languageTag, wanted)
  .refine(isLanguage, wanted)
  .meta({ kind: 'string' })
