import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import type { Difference, Part } from '../../publishing/history/history-answers'

const tags = { same: 'span', added: 'ins', removed: 'del' } as const
const spoken = { same: '', added: 'Added: ', removed: 'Removed: ' } as const

/** Told apart by underline and line through, by colour, and, for who hears it, by a word. */
const Words = ({ kind, text }: Part) => (
  <Typography
    tag={tags[kind]}
    textColor={kind === 'added' ? 'success700' : kind === 'removed' ? 'danger700' : 'neutral800'}
    textDecoration={kind === 'added' ? 'underline' : kind === 'removed' ? 'line-through' : 'none'}
  >
    {kind !== 'same' && <VisuallyHidden>{spoken[kind]}</VisuallyHidden>}
    {text}
  </Typography>
)

interface Props {
  readonly differences: readonly Difference[]
  /** Said where there are none. */
  readonly none: string
}

/** Field by field, what is different: what came in is underlined, what went out is struck through. */
export const Differences = ({ differences, none }: Props) =>
  differences.length === 0 ? (
    <Typography>{none}</Typography>
  ) : (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      {differences.map(({ label, parts }) => (
        <Box key={label}>
          <Typography tag="dt" fontWeight="bold">
            {label}
          </Typography>
          <Box tag="dd" margin={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {parts.map((part, place) => (
              // The parts of one comparison never change their places.
              <Words key={place} {...part} />
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  )
