import { eventually } from '../eventually.ts'
import { everyProcess } from './every-process.ts'
import { serviceProcess } from './service-process.ts'

/** Does something while the build process of a running copy stands still, so that what it causes can be seen to wait. */
export const whileBuildStands = async <Result>(
  copy: { dataDir: string },
  act: () => Promise<Result>,
): Promise<Result> => {
  const group = await serviceProcess(copy, 'publisher')
  const { pid } = await eventually(
    async () =>
      (await everyProcess()).find(
        (one) => one.group === group && one.command.includes('build-process'),
      ),
    { seconds: 30, until: 'the build process is started' },
  )
  process.kill(pid, 'SIGSTOP')
  try {
    return await act()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}
