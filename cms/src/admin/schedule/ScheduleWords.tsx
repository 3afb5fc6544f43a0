import type { ScheduleAnswer } from '../../publishing/schedule/schedule-answers'
import { LiveWords } from '../live/LiveWords'

/** What will happen to the entry by itself, and what was to happen and did not. */
export const ScheduleWords = ({ words: [first = '', ...more], isMissed }: ScheduleAnswer) => (
  <LiveWords standing={isMissed ? 'stopped' : 'waiting'} words={first} more={more} toMend={null} />
)
