import { Button, Dialog, Field, Flex, Textarea } from '@strapi/design-system'
import { useState } from 'react'

interface Props {
  /** What the button says that opens the dialogue, and the one in it that gives the order. */
  readonly label: string
  readonly title: string
  /** What will happen, sentence by sentence. */
  readonly consequences: readonly string[]
  readonly asksWhy?: boolean
  /** `why` is empty where it is not asked for. */
  readonly onConfirm: (why: string) => void
}

/** A button for what is not lightly done: a dialogue says first what will happen. */
export const ConfirmedOrder = ({ label, title, consequences, asksWhy, onConfirm }: Props) => {
  const [isOpen, setIsOpen] = useState(false)
  const [why, setWhy] = useState('')
  const isReady = asksWhy !== true || why.trim() !== ''
  const confirm = () => {
    setIsOpen(false)
    setWhy('')
    onConfirm(why.trim())
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary">{label}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>{consequences.join(' ')}</Dialog.Description>
            {asksWhy === true && (
              <Field.Root name="why" required hint="It is kept in the log.">
                <Field.Label>Why</Field.Label>
                <Textarea
                  maxLength={500}
                  value={why}
                  onChange={({ target }: { target: { value: string } }) => setWhy(target.value)}
                />
                <Field.Hint />
              </Field.Root>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Leave it as it is
            </Button>
          </Dialog.Cancel>
          <Button variant="danger-light" fullWidth disabled={!isReady} onClick={confirm}>
            {label}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
