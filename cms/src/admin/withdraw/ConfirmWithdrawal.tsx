import { Button, Checkbox, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system'
import { isFetchError, useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { PlanAnswer, WithdrawnAnswer } from '../../publishing/withdraw/withdrawal-answers'
import { Names } from './Names'

interface Props {
  readonly plan: PlanAnswer
  readonly onWithdrawn: (answer: WithdrawnAnswer) => void
}

/** Says what is withdrawn and what goes with it, asks what has to be decided, and gives the order. */
export const ConfirmWithdrawal = ({ plan, onWithdrawn }: Props) => {
  const { post } = useFetchClient()
  const [reason, setReason] = useState('')
  const [isAddressGone, setIsAddressGone] = useState(false)
  const [deletesFiles, setDeletesFiles] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState(plan.cannot ?? '')
  const deletable = plan.files.filter(({ isUsedElsewhere }) => !isUsedElsewhere)
  const used = plan.files.filter(({ isUsedElsewhere }) => isUsedElsewhere)
  const namesOf = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name)

  const withdraw = async () => {
    setIsBusy(true)
    setTrouble('')
    try {
      const withIt = plan.withIt.map(({ documentId }) => documentId)
      const order = { reason, isAddressGone, deletesFiles, withIt }
      onWithdrawn((await post<WithdrawnAnswer>(plan.withdrawPath, order)).data)
    } catch (error) {
      setTrouble(
        isFetchError(error)
          ? error.message
          : 'The cms did not answer, so it is not known whether this was done. Press the button again: twice does no harm.',
      )
      setIsBusy(false)
    }
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography fontWeight="bold">{`You withdraw ${plan.name}.`}</Typography>
          <Typography>
            It is taken off the public site at once, erased from the history, and from every older
            version of the site. This cannot be undone. The draft stays, for you to mend.
          </Typography>
          <Names words="These cannot be without it, and go with it:" names={namesOf(plan.withIt)} />
          <Names
            words="These stay, and must be mended and published before lists are made anew:"
            names={namesOf(plan.toMend)}
          />
          <Names words="These stay, and link to it in their words:" names={namesOf(plan.linking)} />
          <Field.Root
            name="withdraw-reason"
            hint="Everybody can read it. Say nothing here that must be gone."
          >
            <Field.Label>Why it was withdrawn, for readers (you may leave this empty)</Field.Label>
            <Textarea
              maxLength={600}
              value={reason}
              onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
            />
            <Field.Hint />
          </Field.Root>
          <Checkbox
            checked={isAddressGone}
            onCheckedChange={(checked) => setIsAddressGone(checked === true)}
          >
            {plan.address === null
              ? 'Its old address must go too: nothing says that there was a page'
              : `The address ${plan.address} must go too: nothing says that there was a page`}
          </Checkbox>
          {deletable.length > 0 && (
            <Checkbox
              checked={deletesFiles}
              onCheckedChange={(checked) => setDeletesFiles(checked === true)}
            >
              {`Delete from the media library: ${namesOf(deletable).join(', ')}`}
            </Checkbox>
          )}
          <Names
            words="These files stay in the media library, because others use them:"
            names={namesOf(used)}
          />
          {trouble !== '' && (
            <Typography role="alert" textColor="danger600">
              {trouble}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Leave it as it is</Button>
        </Modal.Close>
        <Button
          variant="danger"
          loading={isBusy}
          disabled={plan.cannot !== null}
          onClick={() => void withdraw()}
        >
          Withdraw now
        </Button>
      </Modal.Footer>
    </>
  )
}
