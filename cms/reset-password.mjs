import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { withIdleCms } from './idle-cms.mjs'

/**
 * `node reset-password.mjs <e-mail address>`: gives the account of the built cms with this address a new password, which
 * is made here and shown once; the cms ends its sessions. DATABASE_CLIENT, and DATABASE_FILENAME or DATABASE_URL, name
 * the database; the cms may be running on it. What cannot be done is said in a sentence, and ends with 1.
 */
const [given, ...more] = process.argv.slice(2)
const { DATABASE_CLIENT, DATABASE_FILENAME } = process.env
// As in start.mjs.
process.env.TZ = 'UTC'

const tell = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

/** Strapi asks for a capital and a small letter and a digit. */
const password = `${randomBytes(16).toString('hex')}Aa1`

/** Gives what stands against it, in a sentence; `undefined` once the account has the new password. */
const reset = (email) => async (strapi) => {
  const account = await strapi.db.query('admin::user').findOne({ where: { email } })
  if (account === null) {
    return `Nobody has an account with the address ${email}. Type it as it stands in the panel, under Settings, Users.`
  }
  if (account.isActive !== true) {
    return `The account of ${email} is not active, so no password lets anybody in. An administrator sets it to active in the panel, under Settings, Users.`
  }
  await strapi.get('services').get('admin::user').resetPasswordByEmail(email, password)
  return undefined
}

if (given === undefined || more.length > 0) {
  tell('Name one account by its e-mail address, like ada@example.org.')
}
const file = DATABASE_FILENAME ?? ''
if (DATABASE_CLIENT !== 'postgres' && !existsSync(file)) {
  tell(`There is no database at "${file}". Name that of the cms: DATABASE_FILENAME.`)
}
const email = given.trim().toLowerCase()
let fault
try {
  fault = await withIdleCms(reset(email))
} catch (error) {
  console.error(error)
  tell('The password is as it was, for the database could not be used. The lines above say why.')
}
if (fault !== undefined) tell(fault)
console.log(`The new password of ${email} is shown this once:\n\n  ${password}\n`)
console.log('Every session of that account has ended. Sign in, and set another under your name.')
process.exit()
