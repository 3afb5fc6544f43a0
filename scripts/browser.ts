import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/**
 * Starts a real Chromium: the one at `CHROMIUM_PATH`, or, on Linux x64, the one from npm. The
 * package's own flags are not used, for with its `--single-process` the browser dies when a
 * context is closed. With a `port`, others can steer it there too.
 */
export const openBrowser = async (port?: number): Promise<Browser> => {
  const installed = process.env['CHROMIUM_PATH']
  if (installed === undefined && (process.platform !== 'linux' || process.arch !== 'x64')) {
    throw new Error(
      'There is no Chromium for this machine in npm. Set CHROMIUM_PATH to an installed one.',
    )
  }
  const executablePath = installed ?? (await sparticuz.executablePath())
  const args = port === undefined ? flags : [...flags, `--remote-debugging-port=${port}`]
  return chromium.launch({ executablePath, args, headless: true })
}
