/**
 * Loaded with `node --import` into a process that a supervisor started as the leader of a process
 * group, with a pipe as its stdin. That pipe closes when the supervisor is gone, however it ended;
 * this process then ends as if told to, and its whole group with it if that takes too long.
 */

const endWithin = 8000

process.stdin.once('end', () => {
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), endWithin).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.stdin.once('error', () => process.kill(process.pid, 'SIGTERM'))
// Nothing is read, and a process that has nothing left to do is not kept for it.
process.stdin.resume().unref()
