import { expect, test } from 'vitest'
import { loadedStrapi } from '../loaded-strapi.ts'
import { type Person, personIn } from '../person.ts'

const { strapi, listen } = await loadedStrapi()
const url = await listen()
const admin = await personIn(strapi, url, { role: 'strapi-super-admin', firstname: 'Ada' })
const officer = (firstname: string) =>
  personIn(strapi, url, { role: 'communications-officer', firstname })
const isIn = async (person: Person) =>
  (await person.request('GET', '/admin/users/me')).status === 200

const post = (path: string, body: object, cookie = '') =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

const deviceId = '8d2a1f6e-4f5b-4c07-9c3c-0b6f0f3c2a11'

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** Signs in as a browser does; gives the cookie with which it stays signed in. */
const stayIn = async ({ email }: Person): Promise<string> => {
  const password = 'New-pass-12345'
  const answer = await post('/admin/login', { email, password, deviceId, rememberMe: true })
  expect(answer.status).toBe(200)
  return cookiesOf(answer)
}
/** Goes on as a browser does: each cookie is good for once, and the answer brings the next. */
const goesOn = async (cookie: string) => {
  const answer = await post('/admin/access-token', {}, cookie)
  return { status: answer.status, next: cookiesOf(answer) }
}

test('who is taken off the list of users, or set inactive, is out at once', async () => {
  const [leaver, away] = [await officer('Lee'), await officer('Ari')]
  expect([await isIn(leaver), await isIn(away)]).toEqual([true, true])
  await admin.request('DELETE', `/admin/users/${String(leaver.id)}`)
  await admin.request('PUT', `/admin/users/${String(away.id)}`, { isActive: false })
  expect([await isIn(leaver), await isIn(away)]).toEqual([false, false])
})

const setAnew = async (id: number) => {
  const path = `/admin/users/${String(id)}`
  const { status } = await admin.request('PUT', path, { password: 'Another-pass-12345' })
  expect(status).toBe(200)
}

test('a password that is set anew ends every session that was open with the old one', async () => {
  const [person, other] = [await officer('Rae'), await officer('Oli')]
  const first = await goesOn(await stayIn(person))
  const second = await goesOn(first.next)
  expect([first.status, second.status, await isIn(person)]).toEqual([200, 200, true])
  await setAnew(person.id)
  expect([(await goesOn(second.next)).status, await isIn(person)]).toEqual([401, false])
  expect([await isIn(other), await isIn(admin)]).toEqual([true, true])
})
