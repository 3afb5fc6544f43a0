import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

let child: ChildProcess

const started = (when: 'soon' | 'late'): ChildProcess => {
  child = fork(join(import.meta.dirname, 'working-process.ts'), [when], { execArgv: [] })
  return child
}

afterEach(() => {
  child.kill('SIGKILL')
})

test('a process ends when its parent goes', async () => {
  await once(started('soon'), 'message')
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a process whose parent went before it was loaded ends as well', async () => {
  started('late').disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})
