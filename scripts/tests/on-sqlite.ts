import type { TestProject } from 'vitest/node'
import { signIn } from '../panel-session.ts'
import { startCopy } from '../running-copy.ts'

/** Starts the copy on sqlite that the tests of this project share; they find it by `inject`. */
export default async ({ provide }: TestProject) => {
  const { copy, stop } = await startCopy('sqlite')
  provide('copy', copy)
  provide('tokens', {
    officer: (await signIn(copy.cmsUrl, copy.officer)).token,
    admin: (await signIn(copy.cmsUrl, copy.admin)).token,
  })
  return stop
}
