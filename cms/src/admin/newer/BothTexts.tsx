import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { isFetchError, useFetchClient, useForm, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { BothTextsAnswer } from '../../publishing/newer/newer-answers'
import { Differences } from '../history/Differences'

interface Props {
  readonly path: string
  readonly words: string
  /** What was typed, where the form shows it no more. */
  readonly typed?: Readonly<Record<string, unknown>>
  /** Told when the own text was chosen, and is in the form. */
  readonly onChosen: () => void
}

/** How one's own text differs from what somebody else saved; it is this person who says which of the two stays. */
export const BothTexts = ({ path, words, typed, onChosen }: Props) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const values = useForm('newer', (form) => form.values)
  const onChange = useForm('newer', (form) => form.onChange)
  const [isOpen, setIsOpen] = useState(false)
  const [both, setBoth] = useState<BothTextsAnswer>()
  const mine: object = typed ?? values

  const compare = async () => {
    setBoth(undefined)
    setIsOpen(true)
    try {
      setBoth((await post<BothTextsAnswer>(path, mine)).data)
    } catch (error) {
      const message = isFetchError(error) ? error.message : 'The cms did not answer. Try again.'
      toggleNotification({ type: 'danger', message })
      setIsOpen(false)
    }
  }
  const keepMine = () => {
    if (typed !== undefined) {
      for (const field of both?.fields ?? []) onChange(field, typed[field])
    }
    setIsOpen(false)
    onChosen()
    toggleNotification({
      type: 'info',
      message: 'Your text is in the form. Save it, and it takes the place of theirs.',
    })
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" id="newer-change">
      <Typography role="status">{words}</Typography>
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Button variant="secondary" fullWidth onClick={() => void compare()}>
          Compare both
        </Button>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>Your text and theirs</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>
                Struck through is what they saved; underlined is what you wrote instead. Files and
                links to other entries are not compared.
              </Typography>
              {both === undefined ? (
                <Typography role="status">Comparing …</Typography>
              ) : (
                <Differences differences={both.differences} none="The two texts are the same." />
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={() => window.location.reload()}>
              Take theirs, drop mine
            </Button>
            <Button variant="danger-light" disabled={both === undefined} onClick={keepMine}>
              Keep mine
            </Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  )
}
