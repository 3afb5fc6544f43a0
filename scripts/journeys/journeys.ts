import { health } from './health.ts'
import type { Journey } from './journey.ts'
import { newVersion } from './new-version.ts'
import { preview } from './preview.ts'
import { publish } from './publish.ts'
import { refused } from './refused.ts'
import { restore } from './restore.ts'
import { schedule } from './schedule.ts'
import { secondCheck } from './second-check.ts'
import { share } from './share.ts'
import { signIn } from './sign-in.ts'

/** What officers come for, in the order of the guide. */
export const journeys: readonly Journey[] = [
  signIn,
  publish,
  preview,
  share,
  refused,
  schedule,
  secondCheck,
  newVersion,
  health,
  restore,
]
