import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { NavLink } from 'react-router-dom'
import type { HealthGroup, HealthLine } from '../../health/health-answers'

/** As many as are read at a glance; the rest is a press away. */
const SHOWN_FIRST = 20

const Line = ({ title, label, path, sentence, note, owner }: HealthLine) => (
  <Box
    tag="li"
    background="neutral0"
    borderColor="neutral150"
    hasRadius
    paddingTop={3}
    paddingBottom={3}
    paddingLeft={4}
    paddingRight={4}
  >
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Link tag={NavLink} to={path}>
          {title}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {label}
          {owner !== null && ` · looked after by ${owner}`}
        </Typography>
      </Flex>
      <Typography style={{ overflowWrap: 'anywhere' }}>{sentence}</Typography>
      {note !== null && (
        <Typography variant="pi" textColor="neutral600">
          {note}
        </Typography>
      )}
    </Flex>
  </Box>
)

/** All warnings of one kind; where they are many, the first of them and a button for the rest. */
export const HealthList = ({ rule, title, why, lines }: HealthGroup) => {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? lines : lines.slice(0, SHOWN_FIRST)
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-labelledby={rule}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex gap={2}>
          <Typography tag="h2" variant="delta" id={rule}>
            {title}
          </Typography>
          <Badge>{lines.length}</Badge>
        </Flex>
        <Typography textColor="neutral600">{why}</Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-labelledby={rule}>
        {shown.map((line) => (
          <Line key={`${line.path} ${line.sentence}`} {...line} />
        ))}
      </Flex>
      {shown.length < lines.length && (
        <Box>
          <Button variant="tertiary" onClick={() => setIsWhole(true)}>
            {`Show all ${lines.length} of “${title}”`}
          </Button>
        </Box>
      )}
    </Flex>
  )
}
