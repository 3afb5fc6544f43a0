import { Box, Flex, Link, Typography } from '@strapi/design-system'
import type { EntryAnswer, PageLink } from '../../publishing/live/live-answers'
import { LiveWords } from './LiveWords'
import { useAnswer } from './use-answer'

interface Props {
  readonly path: string
  /** Another after each save, publish and unpublish. */
  readonly changedAt: string
}

const Pages = ({
  words,
  pages,
}: {
  readonly words: string
  readonly pages: readonly PageLink[]
}) => (
  <Box tag="details">
    <Typography tag="summary" cursor="pointer">
      {words}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
      {pages.map(({ words: address, url }) => (
        <li key={url}>
          <Link href={url} isExternal>
            {address}
          </Link>
        </li>
      ))}
    </Flex>
  </Box>
)

const alsoOnWords = ({ page, alsoOn }: EntryAnswer): string => {
  const count = `${alsoOn.length} ${page === null ? '' : 'more '}${alsoOn.length === 1 ? 'page' : 'pages'}`
  return `Shown on ${count}`
}

/** Whether readers see this entry, and where. */
export const EntryLive = ({ path, changedAt }: Props) => {
  const { answer, isSilent } = useAnswer<EntryAnswer>(path, changedAt)
  if (isSilent || answer === undefined) {
    return (
      <Typography role="status">
        {isSilent
          ? 'The cms does not say whether this is live. It is asked again by itself; reload the page if this lasts.'
          : 'Asking whether this is live …'}
      </Typography>
    )
  }
  const { page, alsoOn } = answer
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" id="entry-live">
      <LiveWords {...answer}>
        {page !== null && (
          <>
            {' · '}
            <Link href={page.url} isExternal>
              open the page
            </Link>
          </>
        )}
      </LiveWords>
      {alsoOn.length > 0 && <Pages words={alsoOnWords(answer)} pages={alsoOn} />}
    </Flex>
  )
}
