import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
import { signIn } from '../../panel-session.ts'
import { invite } from '../invited.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const command = fileURLToPath(new URL('../../reset-password.ts', import.meta.url))

/** `pnpm reset-password`, beside the copy that runs: what it says, and the code it ends with. */
const resetPassword = async (...names: string[]) => {
  const database =
    'url' in copy.database
      ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: copy.database.url }
      : { DATABASE_CLIENT: 'sqlite' }
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [command, ...names], {
    env: { PATH, HOME, DATA_DIR: copy.dataDir, ...database },
  })
  const [said, complaints] = [text(child.stdout), text(child.stderr)]
  await once(child, 'close')
  return { code: child.exitCode, said: await said, complaints: await complaints }
}

/** What an officer may do, and whether the site reads what it is published from: what no password has to do with. */
const rights = async () => {
  const { body } = await signedIn('officer').request('GET', '/admin/users/me/permissions')
  const query = JSON.stringify({ query: '{ reviewDocuments { documentId } }' })
  const { status } = await fetch(`${copy.cmsUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${copy.secrets.SITE_TOKEN}`,
    },
    body: query,
  })
  return { status, actions: body }
}

test('who lost a password gets another while the product runs, which lets them in alone', async () => {
  const person = await invite('communications-officer', 'Lost')
  const { panel, email, password } = person
  onTestFinished(async () => {
    await person.leave()
  })
  expect((await panel.request('GET', '/admin/users/me')).status).toBe(200)
  const before = await rights()
  const { code, said, complaints } = await resetPassword(email.toUpperCase())
  expect([code, complaints]).toEqual([0, ''])
  const [, made = ''] = /shown this once:\n\n {2}(\S{20,})\n/u.exec(said) ?? []
  expect((await panel.request('GET', '/admin/users/me')).status).toBe(401)
  await expect(signIn(copy.cmsUrl, { email, password })).rejects.toThrow('Invalid credentials')
  const again = await signIn(copy.cmsUrl, { email, password: made })
  expect((await again.request('GET', '/admin/users/me')).status).toBe(200)
  expect(await rights()).toEqual(before)
})

test('an address that nobody has is said in a sentence, and so is a name that is missing', async () => {
  expect(await resetPassword('nobody@example.org')).toEqual({
    code: 1,
    said: '',
    complaints:
      'Nobody has an account with the address nobody@example.org. Type it as it stands in the panel, under Settings, Users.\n',
  })
  const { code, complaints } = await resetPassword()
  expect([code, complaints]).toEqual([
    1,
    'Name one account by its e-mail address, like ada@example.org.\n',
  ])
})
