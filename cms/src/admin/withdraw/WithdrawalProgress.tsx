import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import type { ProgressAnswer, WithdrawnAnswer } from '../../publishing/withdraw/withdrawal-answers'
import { useAnswer } from '../live/use-answer'
import { Names } from './Names'

interface Props {
  readonly withdrawn: WithdrawnAnswer
}

/** How far it is, asked again and again, and what is left for people to do. */
export const WithdrawalProgress = ({ withdrawn }: Props) => {
  const { answer, isSilent } = useAnswer<ProgressAnswer>(
    `/send-review/withdrawals/${String(withdrawn.id)}`,
    '',
  )
  const { steps, isDone, trouble } = answer ?? withdrawn
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <div role="status">
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {steps.map((step) => (
                <Typography tag="li" key={step.words}>
                  <Typography fontWeight="bold">{step.isDone ? 'Done: ' : 'Waiting: '}</Typography>
                  {step.words}
                </Typography>
              ))}
            </Flex>
          </div>
          {(isSilent || trouble !== null) && (
            <Typography role="alert" textColor="danger600">
              {trouble ?? 'The cms does not say how far it is. It is asked again by itself.'}
            </Typography>
          )}
          {!isDone && (
            <Typography>
              What waits is done by itself as soon as it can be. If it waits for more than a minute,
              look at the home of the panel, which says what is in the way.
            </Typography>
          )}
          <Names words="Left for you to do:" names={withdrawn.leftToDo} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Close</Button>
        </Modal.Close>
      </Modal.Footer>
    </>
  )
}
