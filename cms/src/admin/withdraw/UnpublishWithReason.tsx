import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { ConfirmedOrder } from '../ConfirmedOrder'

interface Props {
  /** Where Strapi unpublishes the entry. */
  readonly path: string
}

/** Strapi's own Unpublish, with the words that readers get in the place of the page. */
export const UnpublishWithReason = ({ path }: Props) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isBusy, setIsBusy] = useState(false)

  const unpublish = async (reason: string) => {
    setIsBusy(true)
    try {
      await post(path, { reason })
      window.location.reload()
    } catch (error) {
      const message = isFetchError(error)
        ? error.message
        : 'Nothing was unpublished: the cms did not answer. Try again.'
      toggleNotification({ type: 'danger', message })
      setIsBusy(false)
    }
  }

  return (
    <ConfirmedOrder
      label="Unpublish, say why"
      order="Unpublish"
      title="Unpublish, and tell readers why?"
      consequences={[
        'At the address of the page readers then find the day it was withdrawn, and your words.',
        'What you typed in the form and did not save is lost.',
      ]}
      asksWhy={{
        label: 'Why it is taken off',
        hint: 'Everybody can read it. At most 500 characters.',
      }}
      fullWidth
      isBusy={isBusy}
      onConfirm={(why) => void unpublish(why)}
    />
  )
}
