import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { RestoredAnswer, VersionLine } from '../../publishing/history/history-answers'
import { VersionDetails } from './VersionDetails'

interface Props {
  /** Where the cms answers the history of the entry. */
  readonly path: string
  readonly versions: readonly VersionLine[]
}

const AllVersions = ({
  versions,
  onChoose,
}: Pick<Props, 'versions'> & { readonly onChoose: (id: number) => void }) => (
  <Modal.Body>
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>
        Choose a version to see what it changed. Restoring one puts its text into the draft: readers
        see nothing of it until you publish. Ownership and schedule stay as they are.
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {versions.map(({ id, words, reason, isKept }) => (
          <li key={id}>
            {isKept ? (
              <Button variant="tertiary" onClick={() => onChoose(id)}>
                {words}
              </Button>
            ) : (
              <Typography>{reason === null ? words : `${words}: “${reason}”`}</Typography>
            )}
          </li>
        ))}
      </Flex>
    </Flex>
  </Modal.Body>
)

/** The button that opens every version of an entry, newest first, and one of them at a time. */
export const HistoryDialog = ({ path, versions }: Props) => {
  const { toggleNotification } = useNotification()
  const [isOpen, setIsOpen] = useState(false)
  const [chosen, setChosen] = useState<number>()

  const onRestored = ({ leftOut }: RestoredAnswer) => {
    setIsOpen(false)
    if (leftOut.length === 0) {
      window.location.reload()
      return
    }
    toggleNotification({
      type: 'warning',
      blockTransition: true,
      message: `Restored, but for what is not there any more, in: ${leftOut.join(', ')}. Reload the page to see the draft.`,
    })
  }
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(isToBeOpen) => {
        setChosen(undefined)
        setIsOpen(isToBeOpen)
      }}
    >
      <Modal.Trigger>
        <Button variant="tertiary" fullWidth>
          Compare, restore
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>History</Modal.Title>
        </Modal.Header>
        {chosen === undefined ? (
          <AllVersions versions={versions} onChoose={setChosen} />
        ) : (
          <VersionDetails
            path={`${path}/${String(chosen)}`}
            onBack={() => setChosen(undefined)}
            onRestored={onRestored}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  )
}
