import { Button, Dialog, Field, Flex, Textarea } from '@strapi/design-system'
import { useState } from 'react'

interface Props {
  /** What the button says that opens the dialogue. */
  readonly label: string
  /** What the button in it says, where that is not the same. */
  readonly order?: string
  readonly title: string
  /** What will happen, sentence by sentence. */
  readonly consequences: readonly string[]
  /** The question that must be answered first, and who reads the answer. */
  readonly asksWhy?: { readonly label: string; readonly hint: string }
  /** In a narrow column: the button is as wide as it. */
  readonly fullWidth?: boolean
  readonly isBusy?: boolean
  /** `why` is empty where it is not asked for. */
  readonly onConfirm: (why: string) => void
}

/** A button for what is not lightly done: a dialogue says first what will happen. */
export const ConfirmedOrder = (props: Props) => {
  const { label, order = label, title, consequences, asksWhy, fullWidth, isBusy, onConfirm } = props
  const [isOpen, setIsOpen] = useState(false)
  const [why, setWhy] = useState('')
  const isReady = asksWhy === undefined || why.trim() !== ''
  const confirm = () => {
    setIsOpen(false)
    onConfirm(why.trim())
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" fullWidth={fullWidth === true} loading={isBusy === true}>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>{consequences.join(' ')}</Dialog.Description>
            {asksWhy !== undefined && (
              <Field.Root name="why" required hint={asksWhy.hint}>
                <Field.Label>{asksWhy.label}</Field.Label>
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
            {order}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
