import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { StartError } from '../start/start-error.ts'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Whoever may not be asked is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Throws a StartError while a process of `npm start` runs on this DATA_DIR. */
export const refuseWhileRunning = (dataDir: string): void => {
  const logs = join(dataDir, 'logs')
  for (const name of existsSync(logs) ? globSync('*.pid', { cwd: logs }) : []) {
    const pid = Number(readFileSync(join(logs, name), 'utf8'))
    if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) continue
    throw new StartError(
      `The product runs in ${dataDir} (${basename(name, '.pid')} is process ${pid}). Stop it first. If that process is another one, remove ${join(logs, name)}.`,
    )
  }
}
