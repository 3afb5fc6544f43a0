import { Button, Dialog, Field, Flex, Textarea } from '@strapi/design-system'
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'

interface Props {
  /** Where Strapi unpublishes the entry. */
  readonly path: string
}

/** Strapi's own Unpublish, with the words that readers get in the place of the page. */
export const UnpublishWithReason = ({ path }: Props) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const unpublish = async () => {
    setIsBusy(true)
    try {
      await post(path, { reason: reason.trim() })
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
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" fullWidth>
          Unpublish with a reason
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Unpublish, and tell readers why?</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>
              At the address of the page readers then find the day it was withdrawn, and your words.
              What you typed in the form and did not save is lost.
            </Dialog.Description>
            <Field.Root
              name="unpublish-reason"
              hint="Everybody can read it. At most 600 characters."
            >
              <Field.Label>Why it is taken off</Field.Label>
              <Textarea
                maxLength={600}
                value={reason}
                onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Leave it as it is
            </Button>
          </Dialog.Cancel>
          <Button
            variant="danger-light"
            fullWidth
            loading={isBusy}
            disabled={reason.trim() === ''}
            onClick={() => void unpublish()}
          >
            Unpublish
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
