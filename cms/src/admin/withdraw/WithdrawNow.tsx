import { Button, Modal, Typography } from '@strapi/design-system'
import { isFetchError, useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { PlanAnswer, WithdrawnAnswer } from '../../publishing/withdraw/withdrawal-answers'
import { ConfirmWithdrawal } from './ConfirmWithdrawal'
import { WithdrawalProgress } from './WithdrawalProgress'

interface Props {
  /** Where the cms says what would be withdrawn. */
  readonly planPath: string
  readonly isDisabled?: boolean
}

/**
 * The button for the day on which something was published that must be gone at once. It is looked
 * up first what that is, and everything is said before it is done.
 */
export const WithdrawNow = ({ planPath, isDisabled = false }: Props) => {
  const { get } = useFetchClient()
  const [isOpen, setIsOpen] = useState(false)
  const [plan, setPlan] = useState<PlanAnswer>()
  const [trouble, setTrouble] = useState('')
  const [done, setDone] = useState<WithdrawnAnswer>()

  const open = async () => {
    setPlan(undefined)
    setTrouble('')
    setIsOpen(true)
    try {
      setPlan((await get<PlanAnswer>(planPath)).data)
    } catch (error) {
      setTrouble(
        isFetchError(error) ? error.message : 'The cms did not answer. Close this, and try again.',
      )
    }
  }
  const close = (isToBeOpen: boolean) => {
    setIsOpen(isToBeOpen)
    // What the form beside it knows of the entry is old now.
    if (!isToBeOpen && done !== undefined) window.location.reload()
  }

  return (
    <>
      <Button variant="danger" fullWidth disabled={isDisabled} onClick={() => void open()}>
        Withdraw now
      </Button>
      <Modal.Root open={isOpen} onOpenChange={close}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{done === undefined ? 'Withdraw now' : 'Withdrawn'}</Modal.Title>
          </Modal.Header>
          {plan === undefined && (
            <Modal.Body>
              <Typography role="status">
                {trouble === '' ? 'Looking up what would be withdrawn …' : trouble}
              </Typography>
            </Modal.Body>
          )}
          {plan !== undefined && done === undefined && (
            <ConfirmWithdrawal plan={plan} onWithdrawn={setDone} />
          )}
          {done !== undefined && <WithdrawalProgress withdrawn={done} />}
        </Modal.Content>
      </Modal.Root>
    </>
  )
}
