import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LINE = /^\s*(?<pid>\d+)\s+(?<group>\d+)\s+(?<rss>\d+)\s+(?<command>.*)$/u

/** Every process of this machine: its id, that of its group, its memory in bytes, its command. */
export const everyProcess = async () => {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,pgid=,rss=,args='], {
    maxBuffer: 16 * 1024 * 1024,
  })
  return stdout.split('\n').flatMap((line) => {
    const { pid, group, rss, command = '' } = LINE.exec(line)?.groups ?? {}
    if (pid === undefined) return []
    return [{ pid: Number(pid), group: Number(group), rss: Number(rss) * 1024, command }]
  })
}
