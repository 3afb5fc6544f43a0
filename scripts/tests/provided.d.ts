import type { RunningCopy } from '../running-copy.ts'

declare module 'vitest' {
  interface ProvidedContext {
    copy: RunningCopy
  }
}
