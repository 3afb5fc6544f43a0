import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system'
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { ShareAnswer } from '../../editing/share-answer'

interface Props {
  /** Where the cms makes the address. */
  readonly path: string
}

const spans = [
  { days: 1, words: 'One day' },
  { days: 7, words: 'One week' },
  { days: 31, words: 'One month' },
]

/** Makes an address at which a colleague without an account reads the draft, and copies it. */
export const ShareDraft = ({ path }: Props) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [days, setDays] = useState(7)
  const [shared, setShared] = useState<ShareAnswer>()

  const share = async () => {
    try {
      setShared((await post<ShareAnswer>(path, { days })).data)
    } catch (error) {
      const message = isFetchError(error) ? error.message : 'The cms did not answer. Try again.'
      toggleNotification({ type: 'danger', message })
    }
  }
  const copy = async (address: string) => {
    try {
      await navigator.clipboard.writeText(address)
      toggleNotification({ type: 'success', message: 'Copied.' })
    } catch {
      toggleNotification({
        type: 'warning',
        message: 'The browser does not let the panel copy. Copy the address from its field.',
      })
    }
  }

  return (
    <Modal.Root onOpenChange={() => setShared(undefined)}>
      <Modal.Trigger>
        <Button variant="tertiary" fullWidth>
          Share this draft
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Share this draft</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              Whoever has the address can read this draft as it was saved last, without signing in,
              and nothing else. It ends by itself, and cannot be taken back before.
            </Typography>
            <Field.Root name="share-days">
              <Field.Label>For how long</Field.Label>
              <SingleSelect
                value={String(days)}
                onChange={(value) => {
                  setDays(Number(value))
                  setShared(undefined)
                }}
              >
                {spans.map((span) => (
                  <SingleSelectOption key={span.days} value={String(span.days)}>
                    {span.words}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            {shared !== undefined && (
              <Field.Root name="share-address" hint={`It opens the draft until ${shared.until}.`}>
                <Field.Label>Address</Field.Label>
                <TextInput readOnly value={shared.address} />
                <Field.Hint />
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Close</Button>
          </Modal.Close>
          {shared === undefined ? (
            <Button onClick={() => void share()}>Make an address</Button>
          ) : (
            <Button onClick={() => void copy(shared.address)}>Copy the address</Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
