import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { cannotWrite } from '../../start/cannot-write.ts'
import { readEnvironment } from '../../start/environment.ts'
import { checkPorts, makeFolders } from '../../start/preflight.ts'
import { StartError } from '../../start/start-error.ts'

const folder = () => {
  const own = mkdtempSync(join(tmpdir(), 'send-review-preflight-'))
  onTestFinished(() => {
    rmSync(own, { recursive: true })
  })
  return own
}

test('the folders of a copy are made, and those that are there stay', () => {
  const environment = readEnvironment({ DATA_DIR: join(folder(), 'data') }, '/')
  makeFolders(environment)
  writeFileSync(join(environment.DATA_DIR, 'public/uploads/a.pdf'), 'kept')
  makeFolders(environment)
  expect(existsSync(join(environment.DATA_DIR, 'public/uploads/a.pdf'))).toBe(true)
})

test('where a folder cannot be made, a sentence names it', () => {
  const file = join(folder(), 'a-file')
  writeFileSync(file, '')
  const start = () => makeFolders(readEnvironment({ DATA_DIR: join(file, 'data') }, '/'))
  expect(start).toThrow(StartError)
  expect(start).toThrow(`The folder ${join(file, 'data')} cannot be written. Give this user`)
})

test.each([
  ['ENOSPC', 'The disk of /data is full. Make room'],
  ['EDQUOT', 'The disk of /data is full. Make room'],
  ['EROFS', 'The disk of /data is read-only. Make it writable'],
  ['EACCES', 'The folder /data cannot be written. Give this user the right'],
])('%s is told as what it is', (code, sentence) => {
  const cause = Object.assign(new Error(`${code}: something, mkdir '/data'`), { code })
  expect(cannotWrite('/data', cause).message).toContain(sentence)
})

const addressSchema = z.object({ port: z.int() })

test('a port that is taken is told with the variable that moves it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = addressSchema.parse(server.address())
  const environment = readEnvironment({ PREVIEW_PORT: `${port}` }, '/')
  // Any free one, three times.
  const others = { SITE_PORT: 0, CMS_PORT: 0, PUBLISHER_PORT: 0 }
  await expect(checkPorts({ ...environment, ...others })).rejects.toThrow(
    `Port ${port} is in use, or may not be used. Stop what uses it, or set PREVIEW_PORT to`,
  )
  await checkPorts({ ...environment, ...others, PREVIEW_PORT: 0 })
})
