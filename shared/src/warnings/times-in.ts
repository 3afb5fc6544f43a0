/** A month, season, year or day that a sentence names. */
export interface NamedTime {
  /** As the sentence says it: "early 2023". */
  readonly words: string
  /** Where it begins in the sentence. */
  readonly at: number
  /** The last day that it can mean, `YYYY-MM-DD`; day 31 stands for a month's last. */
  readonly lastDay: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** In which month each ends. A winter ends in the February after; a term is a school's. */
const lastMonths: Readonly<Record<string, string>> = {
  early: '04',
  mid: '08',
  late: '12',
  'start of': '04',
  'beginning of': '04',
  'middle of': '08',
  'end of': '12',
  spring: '05',
  summer: '08',
  autumn: '12',
  winter: '02',
}
const seasons = 'early|mid|late|(?:start|beginning|middle|end) of|spring|summer|autumn|winter'

const time = new RegExp(
  [
    String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>${monthNames})\.? (?<monthYear>(?:19|20)\d\d)\b`,
    String.raw`\b(?<season>${seasons})(?:[- ]term)?(?: of| in)?[- ](?<seasonYear>(?:19|20)\d\d)\b`,
    String.raw`\b(?<from>(?:19|20)\d\d)(?<to>[/–-]\d\d(?:\d\d)?)?\b`,
  ].join('|'),
  'giu',
)

const lastDayOf = (named: Readonly<Record<string, string | undefined>>): string => {
  const { day, month, monthYear, season, seasonYear, from = '', to } = named
  if (month !== undefined && monthYear !== undefined) {
    const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
    return `${monthYear}-${String(number).padStart(2, '0')}-${(day ?? '31').padStart(2, '0')}`
  }
  if (season !== undefined && seasonYear !== undefined) {
    const ofSeason = season.toLowerCase()
    const year = ofSeason === 'winter' ? String(Number(seasonYear) + 1) : seasonYear
    return `${year}-${lastMonths[ofSeason] ?? '12'}-31`
  }
  // "2023/24" is a school year, to the end of August, or the council's, which ends before that.
  return to === undefined ? `${from}-12-31` : `${from.slice(0, 2)}${to.slice(-2)}-08-31`
}

/** Every time that a sentence names with its year, in reading order. One without a year means nothing certain. */
export const timesIn = (sentence: string): NamedTime[] =>
  [...sentence.matchAll(time)].map(({ 0: words, index, groups = {} }) => ({
    words,
    at: index,
    lastDay: lastDayOf(groups),
  }))
