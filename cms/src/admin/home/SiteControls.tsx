import { Button, Flex } from '@strapi/design-system'
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { Controls, OrderAnswer } from '../../publishing/live/live-answers'
import { ConfirmedOrder } from '../ConfirmedOrder'

interface Props {
  readonly controls: Controls
  /** Told when an order was given, whatever came of it. */
  readonly onOrdered: () => void
}

/** What whoever is signed in may do to the whole site; nothing where that is nothing. */
export const SiteControls = ({ controls, onOrdered }: Props) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isBusy, setIsBusy] = useState(false)

  const give = async (order: string, body = {}) => {
    setIsBusy(true)
    try {
      const { data } = await post<OrderAnswer>(`/send-review/live/${order}`, body)
      toggleNotification({ type: 'success', message: data.message })
    } catch (error) {
      const message = isFetchError(error)
        ? error.message
        : 'The cms did not answer, so it is not known whether this was done. Look at the state, and try again.'
      toggleNotification({ type: 'danger', message })
    } finally {
      setIsBusy(false)
      onOrdered()
    }
  }

  const { rebuild, rollBack, goForward, force } = controls
  if (!rebuild && !rollBack && !goForward && !force) return null
  return (
    <Flex gap={2} wrap="wrap">
      {rebuild && (
        <Button variant="secondary" loading={isBusy} onClick={() => void give('rebuild')}>
          Rebuild
        </Button>
      )}
      {rollBack && (
        <ConfirmedOrder
          label="Roll back"
          title="Roll the public site back?"
          consequences={[
            'Readers see the site as it was before the last change, at once.',
            'It stays so until something is published or an administrator goes forward.',
            'No entry in the cms is changed: what is published there stays published.',
          ]}
          onConfirm={() => void give('roll-back')}
        />
      )}
      {goForward && (
        <ConfirmedOrder
          label="Go forward"
          title="Go forward to what is published?"
          consequences={[
            'Readers see again everything that is published, what the site was turned back from included.',
          ]}
          onConfirm={() => void give('go-forward')}
        />
      )}
      {force && (
        <ConfirmedOrder
          label="Force"
          title="Let pages vanish from the public site?"
          consequences={[
            'The site is built again, and goes live though pages of it vanish that nobody unpublished.',
            'Only a refusal for that reason is overruled; every other one stands.',
          ]}
          asksWhy={{ label: 'Why', hint: 'It is kept in the log. At most 500 characters.' }}
          onConfirm={(why) => void give('force', { force: why })}
        />
      )}
    </Flex>
  )
}
