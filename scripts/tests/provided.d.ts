import type { RunningCopy } from '../running-copy.ts'

declare module 'vitest' {
  interface ProvidedContext {
    copy: RunningCopy
    tokens: { readonly officer: string; readonly admin: string }
  }
}
