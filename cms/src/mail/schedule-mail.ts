import { dayAndTimeInWords } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry } from '../publishing/entries'
import { nameOfDraft } from '../publishing/entry-names'
import { formPath } from '../publishing/form-path'
import { uidOf } from '../publishing/review-types'
import type { OnRefused } from '../publishing/schedule/what-is-due'
import { panelAddress } from './panel-address'
import { withAdministrators } from './recipients'
import { sendMail } from './send-mail'

/** Tells whoever set a time, and the administrators, that nothing could be done when it came. */
export const mailRefusedSchedule =
  (strapi: Core.Strapi): OnRefused =>
  async ({ contentType, documentId, field, moment, actorId, actorName }, why) => {
    const draft = await readEntry(strapi, uidOf(contentType), documentId, 'draft')
    const name = await nameOfDraft(strapi, contentType, draft ?? { documentId })
    const done = field === 'publishAt' ? 'published' : 'unpublished'
    const subject = `Not ${done} at its time: ${name}`
    const text = [
      `On ${dayAndTimeInWords(new Date(moment))} this was to be ${done}, as ${actorName} had set it: ${name}.`,
      `It was not, because: ${why}`,
      `The site is as it was. Mend the entry, then set another time or ${field === 'publishAt' ? 'publish' : 'unpublish'} it by hand:`,
      panelAddress(formPath(contentType, documentId)),
    ].join('\n\n')
    for (const to of await withAdministrators(strapi, [actorId])) {
      await sendMail(strapi, { to, subject, text: `${text}\n` })
    }
  }
