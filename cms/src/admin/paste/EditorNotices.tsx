import { useNotification } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { onNotice } from './notices'

/** Several sentences have to be read. */
const SHOWN_FOR_MS = 15_000

/** Shows an officer, as a notification of Strapi's, what an editor has to say. */
export const EditorNotices = () => {
  const { toggleNotification } = useNotification()
  useEffect(
    () =>
      onNotice((message) => toggleNotification({ type: 'info', message, timeout: SHOWN_FOR_MS })),
    [toggleNotification],
  )
  return null
}
