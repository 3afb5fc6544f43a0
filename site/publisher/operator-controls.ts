import { momentInWords, type Publication } from '@send-review/shared'
import type { KeptRelease } from './publication.ts'
import type { Publisher } from './publisher.ts'
import type { Releases } from './releases.ts'

/** What an operator is told: whether it is done, and a sentence. */
export type ControlAnswer = { isAccepted: boolean; message: string }

const accepted = (message: string): ControlAnswer => ({ isAccepted: true, message })
const refused = (message: string): ControlAnswer => ({ isAccepted: false, message })

const kept = ({ release, contentVersion }: Publication): KeptRelease => ({
  release,
  version: contentVersion,
})

/** What an operator may ask of the publisher beside a publish, each answered by what the kept releases allow. */
export const operatorControls = (
  publisher: Pick<Publisher, 'rebuild' | 'rollback' | 'forward' | 'isHeld' | 'state'>,
  releases: Pick<Releases, 'list' | 'live'>,
  now: () => Date,
) => ({
  /** `force` is why a release goes live though entries vanish. */
  rebuild: (force?: string): Promise<ControlAnswer> => {
    if (publisher.isHeld()) {
      return Promise.resolve(
        refused('The site is held after a rollback. Go forward first, or publish something.'),
      )
    }
    publisher.rebuild(force)
    return Promise.resolve(accepted('The site is built again.'))
  },

  rollback: async (): Promise<ControlAnswer> => {
    const [live, all] = await Promise.all([releases.live(), releases.list()])
    const older = live && all.find(({ release }) => release < live.release)
    if (!older) return refused('There is no older release to go back to.')
    publisher.rollback(kept(older))
    return accepted(
      `The site goes back to how it was at ${momentInWords(new Date(older.builtAt), now())}, and stays so until the next publish or until you go forward.`,
    )
  },

  forward: async (): Promise<ControlAnswer> => {
    const [newest] = await releases.list()
    if (!newest || !publisher.isHeld()) {
      return refused('The site is not held after a rollback, so there is nothing to go forward to.')
    }
    if (publisher.state().state === 'switching') {
      return refused('The site is just being switched. Ask again in a moment.')
    }
    publisher.forward(kept(newest))
    return accepted('The site goes forward to what is published.')
  },
})
