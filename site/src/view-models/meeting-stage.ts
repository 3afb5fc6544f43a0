import type { Meeting } from '@send-review/shared'
import { todayInEngland } from './dates.ts'
import { meetingStageWords } from './words.ts'

/** What became, or is to become, of a meeting. */
export interface MeetingStage {
  /** As officers say; `passed` where nobody has said since whether it was held. */
  readonly stage: Meeting['stage'] | 'passed'
  readonly label: string
  /** Whether it belongs to what has been: it is over, or officers say that it was held. */
  readonly isPast: boolean
  /** Whether readers may still come to it at the time that it gives. */
  readonly isOn: boolean
  /** Whether it does not take place at the time that it gives. */
  readonly isOff: boolean
  /** What readers must not miss, in a sentence; `null` where all goes as planned. */
  readonly warning: string | null
}

/** Without an end, a meeting lasts until its day is over in London. */
const isOver = ({ startsAt, endsAt }: Meeting, now: Date): boolean =>
  endsAt === null
    ? todayInEngland(new Date(startsAt)) < todayInEngland(now)
    : new Date(endsAt) <= now

const warningOf = (stage: MeetingStage['stage'], isPast: boolean): string | null => {
  switch (stage) {
    case 'cancelled':
      return isPast
        ? 'This meeting was cancelled. It did not take place.'
        : 'This meeting is cancelled. It will not take place.'
    case 'postponed':
      return isPast
        ? 'This meeting was put off. It did not take place on this date.'
        : 'This meeting is put off. It will not take place on this date.'
    case 'planned':
      return 'This date is planned. It may still change.'
    case 'passed':
      return 'This date has passed. Nothing has been published about the meeting since.'
    case 'confirmed':
    case 'held':
      return null
  }
}

/** What to say of a meeting at a moment. */
export const toMeetingStage = (meeting: Meeting, now: Date): MeetingStage => {
  const isPast = meeting.stage === 'held' || isOver(meeting, now)
  const isExpected = meeting.stage === 'planned' || meeting.stage === 'confirmed'
  const stage = isPast && isExpected ? 'passed' : meeting.stage
  return {
    stage,
    label: meetingStageWords[stage],
    isPast,
    isOn: !isPast && isExpected,
    isOff: stage === 'cancelled' || stage === 'postponed',
    warning: warningOf(stage, isPast),
  }
}
