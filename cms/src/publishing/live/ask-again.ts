import type { Standing } from './live-answers'

const milliseconds: Readonly<Record<Standing, number>> = {
  'under-way': 400,
  waiting: 2_000,
  done: 15_000,
  draft: 15_000,
  stopped: 15_000,
}

/** How many milliseconds pass before things may stand otherwise: few while something is under way. */
export const askAgainAfter = (standing: Standing): number => milliseconds[standing]
