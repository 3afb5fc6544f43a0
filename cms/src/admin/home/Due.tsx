import { Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { DueAnswer, DueList } from '../../health/health-answers'
import { useTold } from '../use-told'

interface ListProps extends DueList {
  readonly id: string
  readonly heading: string
  /** What is said where there is nothing. */
  readonly none: string
}

const List = ({ id, heading, none, total, lines }: ListProps) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="sigma" textColor="neutral600" id={id}>
      {total > lines.length ? `${heading} (the first ${lines.length} of ${total})` : heading}
    </Typography>
    {lines.length === 0 ? (
      <Typography>{none}</Typography>
    ) : (
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-labelledby={id}>
        {lines.map(({ title, label, path, when }) => (
          <li key={path}>
            <Link tag={NavLink} to={path}>
              {title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {`${label}, ${when}`}
            </Typography>
          </li>
        ))}
      </Flex>
    )}
  </Flex>
)

/** On the home: what waits for somebody, the earliest first. */
export const Due = () => {
  const { answer, isSilent } = useTold<DueAnswer>('/send-review/due')
  if (isSilent || answer === undefined) {
    return (
      <Typography role="status">
        {isSilent ? 'The cms did not say. Reload the page.' : 'Looking what is due …'}
      </Typography>
    )
  }
  const { toReview, drafts, meetings } = answer
  return (
    <Flex direction="column" alignItems="stretch" gap={5} id="due">
      <List
        id="due-drafts"
        heading="Drafts that wait to be published"
        none="No draft waits."
        {...drafts}
      />
      <List
        id="due-reviews"
        heading="Overdue to be checked"
        none="Nothing is overdue."
        {...toReview}
      />
      <List
        id="due-meetings"
        heading="Meetings to come"
        none="No meeting is announced."
        {...meetings}
      />
    </Flex>
  )
}
