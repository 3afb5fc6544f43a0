import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { BuildError, failureOf } from './build-failure.ts'
import { type BuildRequest, buildAnswerSchema } from './build-messages.ts'

export type BuildWorkerOptions = {
  /** The module that answers build requests. */
  process: string
  /** Where it keeps its caches. */
  cacheDir: string
  /** Its whole environment: it gets nothing of this process's own, and so none of its secrets. */
  environment: Record<string, string>
  /** A build that takes longer is stuck. */
  stuckAfterMs: number
  /** A process that holds more memory, in bytes, is replaced after its build. */
  heaviest: number
}

const failed = (message: string) =>
  new BuildError({ kind: 'failed', message, type: null, documentId: null, field: null })

/**
 * A child process kept warm, for it takes seconds to bundle the pages and a part of one to render them. It is replaced
 * when a page goes wrong, when it grows beyond its limit and when it ends by itself, and killed when stuck.
 */
export class BuildWorker {
  readonly #options: BuildWorkerOptions
  #child: ChildProcess | undefined
  #rss = 0

  constructor(options: BuildWorkerOptions) {
    this.#options = options
  }

  /** Starts the process, so that the first build finds Astro loaded. */
  warm(): void {
    this.#running()
  }

  /**
   * Builds the site into the folder of the request. One at a time.
   * @throws {BuildError} that says whether the content or the machine was in the way.
   */
  async build(request: BuildRequest): Promise<void> {
    const child = this.#running()
    const answer = await this.#ask(child, request).catch((error: unknown) => {
      this.#replace(child)
      throw error instanceof BuildError
        ? error
        : new BuildError({ ...failureOf(error), kind: 'failed' })
    })
    if (answer.kind === 'built') {
      this.#rss = answer.rss
      if (answer.rss > this.#options.heaviest) this.#replace(child)
      return
    }
    const { isFit, ...failure } = answer
    if (!isFit) this.#replace(child)
    throw new BuildError(failure)
  }

  /** Ends the build that is under way: it fails, and the next one has a new process. */
  end(): void {
    this.#replace(this.#child)
  }

  /** The memory of the process after its last build, in bytes; 0 before the first. */
  get rss(): number {
    return this.#rss
  }

  /** Ends the process and waits until it is gone. */
  async stop(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child?.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  async #ask(child: ChildProcess, request: BuildRequest) {
    const { stuckAfterMs } = this.#options
    const answered = new AbortController()
    const { signal } = answered
    const limit = AbortSignal.any([signal, AbortSignal.timeout(stuckAfterMs)])
    const ended = once(child, 'exit', { signal }).then(() => {
      throw failed('The build process ended in the middle of a build.')
    })
    try {
      child.send(request)
      const said = await Promise.race([once(child, 'message', { signal: limit }), ended])
      return buildAnswerSchema.parse(said.at(0))
    } catch (error) {
      if (error instanceof BuildError || !limit.aborted) throw error
      throw failed(
        `The build was ended because it took longer than ${stuckAfterMs / 1000} seconds.`,
      )
    } finally {
      answered.abort()
      ended.catch(() => undefined)
    }
  }

  #running(): ChildProcess {
    if (this.#child?.connected) return this.#child
    const { process: path, cacheDir, environment } = this.#options
    const child = fork(path, [cacheDir], {
      env: environment,
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    // A process that cannot be started or spoken to is noticed by its end or by the limit.
    child.on('error', () => child.kill('SIGKILL'))
    this.#child = child
    return child
  }

  /** Unless another has taken its place already. */
  #replace(child: ChildProcess | undefined): void {
    if (!child || this.#child !== child) return
    this.#child = undefined
    child.kill('SIGKILL')
    this.#running()
  }
}
