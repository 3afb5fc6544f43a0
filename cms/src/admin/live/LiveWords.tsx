import { Flex, Link, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router-dom'
import type { EntryLink, Standing } from '../../publishing/live/live-answers'
import { StandingIcon } from './StandingIcon'

interface Props {
  readonly standing: Standing
  readonly words: string
  readonly more: readonly string[]
  readonly toMend: EntryLink | null
  /** What follows the words on their line. */
  readonly children?: ReactNode
}

/** How something stands, in words that a screen reader is told as they change. */
export const LiveWords = ({ standing, words, more, toMend, children }: Props) => (
  <Flex
    role="status"
    direction="column"
    alignItems="stretch"
    gap={2}
    width="100%"
    data-standing={standing}
  >
    <Flex gap={2} alignItems="flex-start">
      <StandingIcon standing={standing} />
      <Typography fontWeight="bold">
        {words}
        {children}
      </Typography>
    </Flex>
    {more.map((sentence) => (
      <Typography key={sentence} style={{ overflowWrap: 'anywhere' }}>
        {sentence}
      </Typography>
    ))}
    {toMend !== null && (
      <Link tag={NavLink} to={toMend.path}>
        {toMend.words}
      </Link>
    )}
  </Flex>
)
