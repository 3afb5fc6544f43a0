import { expect, test } from 'vitest'
import { toLanguage } from '../../src/view-models/languages.ts'

test.each([
  ['ar', 'Arabic', 'العربية', 'rtl'],
  ['ur', 'Urdu', 'اردو', 'rtl'],
  ['ckb', 'Central Kurdish', 'کوردیی ناوەندی', 'rtl'],
  ['pl', 'Polish', 'polski', 'ltr'],
  ['pa', 'Punjabi', 'ਪੰਜਾਬੀ', 'ltr'],
  ['pa-Arab', 'Punjabi (Arabic)', 'پنجابی (عربی)', 'rtl'],
  ['zh-Hans', 'Simplified Chinese', '简体中文', 'ltr'],
  ['cy', 'Welsh', 'Cymraeg', 'ltr'],
])('%s is %s, which calls itself %s and is written %s', (tag, english, own, direction) => {
  expect(toLanguage(tag)).toEqual({ tag, english, own, direction, isEnglish: false })
})

test('English needs no name of its own, in any region', () => {
  expect(toLanguage('en')).toMatchObject({ own: null, isEnglish: true, direction: 'ltr' })
  expect(toLanguage('en-GB')).toMatchObject({ own: null, isEnglish: true })
})

test('a language whose own name is not known has none, whatever the machine speaks', () => {
  expect(toLanguage('dv')).toMatchObject({ english: 'Divehi', own: null, direction: 'rtl' })
})
