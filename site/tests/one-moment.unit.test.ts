import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'astro'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { oneMoment } from '../src/one-moment.ts'

afterEach(() => vi.unstubAllEnvs())

test.each(['tomorrow', '2027-03-28T01:00:00', '2027-03-28T01:00:00+01:00', ''])(
  '"%s" is no moment to build as of',
  async (moment) => {
    vi.stubEnv('BUILD_MOMENT', moment)
    const root = await mkdtemp(join(tmpdir(), 'one-moment-'))
    onTestFinished(() => rm(root, { recursive: true }))
    const settings = { root, configFile: false, logLevel: 'silent' } as const
    await expect(build({ ...settings, integrations: [oneMoment()] })).rejects.toThrow(
      'BUILD_MOMENT is not a moment in UTC',
    )
  },
)
