import type { ControlAnswer, operatorControls } from '../operator-controls.ts'
import type { Publisher } from '../publisher.ts'

const refused = (message: string): Promise<ControlAnswer> =>
  Promise.resolve({ isAccepted: false, message })

/** What an operator may ask of a publisher whose site a host builds: the host keeps the releases, and judges them. */
export const hostControls = (
  publisher: Pick<Publisher, 'rebuild'>,
): ReturnType<typeof operatorControls> => ({
  rebuild: (force) => {
    if (force !== undefined) {
      return refused(
        'A host builds this site, and the gate runs there. Force the release in the host’s build command, with --force "<the reason>".',
      )
    }
    publisher.rebuild()
    return Promise.resolve({ isAccepted: true, message: 'The host is told to build the site.' })
  },
  rollback: () =>
    refused('A host builds this site and keeps its releases. Turn back to an older one there.'),
  forward: () =>
    refused('A host builds this site and keeps its releases. Go forward to the newest one there.'),
})
