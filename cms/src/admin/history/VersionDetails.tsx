import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { isFetchError, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { RestoredAnswer, VersionAnswer } from '../../publishing/history/history-answers'
import { Differences } from './Differences'

interface Props {
  readonly path: string
  readonly onBack: () => void
  readonly onRestored: (answer: RestoredAnswer) => void
}

const said = (error: unknown, otherwise: string): string =>
  isFetchError(error) ? error.message : otherwise

/** One version: what it changed, what restoring it would change, and the button that does it. */
export const VersionDetails = ({ path, onBack, onRestored }: Props) => {
  const { get, post } = useFetchClient()
  const [answer, setAnswer] = useState<VersionAnswer>()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  useEffect(() => {
    let isWanted = true
    void get<VersionAnswer>(path)
      .then(({ data }) => isWanted && setAnswer(data))
      .catch((error: unknown) => {
        if (isWanted) setTrouble(said(error, 'The cms did not answer. Go back, and try again.'))
      })
    return () => {
      isWanted = false
    }
  }, [get, path])

  const restore = async () => {
    setIsBusy(true)
    try {
      onRestored((await post<RestoredAnswer>(`${path}/restore`, {})).data)
    } catch (error) {
      setTrouble(said(error, 'Nothing was restored: the cms did not answer. Try again.'))
      setIsBusy(false)
    }
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {trouble !== '' && (
            <Typography role="alert" textColor="danger600">
              {trouble}
            </Typography>
          )}
          {answer === undefined && trouble === '' && (
            <Typography role="status">Looking it up …</Typography>
          )}
          {answer !== undefined && (
            <>
              <Typography tag="h3" variant="delta">
                {answer.version.words}
              </Typography>
              <Typography tag="h4" fontWeight="bold">
                {answer.before === null
                  ? 'What it said: it is the first version that is kept'
                  : `What it changed since: ${answer.before}`}
              </Typography>
              <Differences differences={answer.changed} none="Nothing that readers see." />
              <Typography tag="h4" fontWeight="bold">
                What your draft would say differently, if you restore it
              </Typography>
              <Differences
                differences={answer.ifRestored}
                none="Nothing: the draft says the same."
              />
            </>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onBack}>
          All versions
        </Button>
        <Button
          loading={isBusy}
          disabled={answer === undefined || answer.ifRestored.length === 0}
          onClick={() => void restore()}
        >
          Restore as a draft
        </Button>
      </Modal.Footer>
    </>
  )
}
