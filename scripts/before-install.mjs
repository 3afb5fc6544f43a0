// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no imports
// but Node's own. Installs what the lock file names with the pinned pnpm, which brings Node 24.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(
    `SEND Review needs Node 20 or later to install itself, and this is Node ${process.versions.node}. Install a newer Node from nodejs.org and try again.`,
  )
  process.exit(1)
}

const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
const [, version] = /^ {2}pnpm: (\S+)$/m.exec(workspace) ?? []
console.log('Installing what is not yet installed …')
const { status } = spawnSync('npx', ['--yes', `pnpm@${version}`, 'install', '--frozen-lockfile'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
})
if (status !== 0) {
  console.error(
    'The packages could not be installed; the lines above say why. Mend that and try again.',
  )
}
process.exit(status ?? 1)
