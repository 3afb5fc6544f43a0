import { Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { ReadyAnswer } from '../../publishing/drafts/ready-answers'
import { useAnswer } from '../live/use-answer'

const saying = (answer: ReadyAnswer | undefined, isSilent: boolean): string => {
  if (isSilent) return 'The cms does not say what is to be checked. It is asked again by itself.'
  return answer === undefined ? 'Asking what is to be checked …' : 'No draft is to be checked.'
}

/** The drafts that somebody ticked as ready for checking, the one that waits longest first. */
export const ReadyDrafts = () => {
  const { answer, isSilent } = useAnswer<ReadyAnswer>('/send-review/ready-for-checking', '')
  if (isSilent || answer === undefined || answer.drafts.length === 0) {
    return <Typography role="status">{saying(answer, isSilent)}</Typography>
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} id="ready-for-checking">
      {answer.drafts.map(({ path, title, label, words }) => (
        <Flex tag="li" key={path} direction="column" alignItems="flex-start" gap={1}>
          <Link tag={NavLink} to={path}>{`${title} (${label})`}</Link>
          <Typography>{words}</Typography>
        </Flex>
      ))}
    </Flex>
  )
}
