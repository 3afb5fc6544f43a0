import { Badge, Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { HealthSummary as Summary } from '../../health/health-answers'
import { useTold } from '../use-told'

/** On the home: how much there is to mend of each kind, and the most urgent of it. */
export const HealthSummary = () => {
  const { answer, isSilent } = useTold<Summary>('/send-review/health/summary')
  if (isSilent || answer === undefined) {
    return (
      <Typography role="status">
        {isSilent ? 'The cms did not say. Reload the page.' : 'Looking through the content …'}
      </Typography>
    )
  }
  const { kinds, first } = answer
  if (kinds.length === 0) return <Typography>All is well: there is nothing to look at.</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={4} id="health-summary">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label="By kind">
        {kinds.map(({ rule, title, count }) => (
          <Flex tag="li" key={rule} justifyContent="space-between" gap={2}>
            <Link tag={NavLink} to={`/content-health?kind=${rule}`}>
              {title}
            </Link>
            <Badge>{count}</Badge>
          </Flex>
        ))}
      </Flex>
      <Typography tag="h3" variant="sigma" textColor="neutral600" id="health-first">
        To begin with
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-labelledby="health-first">
        {first.map(({ title, path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            <Link tag={NavLink} to={path}>
              {title}
            </Link>
            <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
              {sentence}
            </Typography>
          </li>
        ))}
      </Flex>
    </Flex>
  )
}
