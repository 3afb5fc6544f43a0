import { Box, Flex, Typography } from '@strapi/design-system'
import { CheckCircle, WarningCircle } from '@strapi/icons'
import { useForm } from '@strapi/strapi/admin'
import type { BeforePublishAnswer } from '../../health/health-answers'
import { useTold } from '../use-told'

interface Props {
  readonly path: string
  /** Another after each save, publish and unpublish. */
  readonly changedAt: string
}

/** More warnings than these would push what stands below out of sight, so they are opened by hand. */
const SHOWN_AT_ONCE = 3

interface SentencesProps {
  readonly id: string
  readonly heading: string
  readonly isOpen: boolean
  readonly sentences: readonly string[]
}

const Sentences = ({ id, heading, isOpen, sentences }: SentencesProps) => (
  <Box tag="details" open={isOpen}>
    <Typography tag="summary" cursor="pointer" fontWeight="semiBold" id={id}>
      {heading}
    </Typography>
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={3}
      paddingTop={2}
      aria-labelledby={id}
    >
      {sentences.map((sentence) => (
        <Typography tag="li" key={sentence} style={{ overflowWrap: 'anywhere' }}>
          {sentence}
        </Typography>
      ))}
    </Flex>
  </Box>
)

const size = { width: '1.6rem', height: '1.6rem', style: { flexShrink: 0, marginTop: '0.2rem' } }

/** What would be refused if the draft were published as it is saved, and what is only a warning. */
export const BeforePublish = ({ path, changedAt }: Props) => {
  const { answer, isSilent } = useTold<BeforePublishAnswer>(path, changedAt)
  const isChanged = useForm('BeforePublish', ({ modified }) => modified)
  if (isSilent || answer === undefined) {
    return (
      <Typography role="status">
        {isSilent
          ? 'The cms did not say what would be refused. Reload the page.'
          : 'Asking what would be refused …'}
      </Typography>
    )
  }
  const { refusals, warnings } = answer
  const isReady = refusals.length === 0
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" id="before-publish">
      <Flex role="status" direction="column" alignItems="stretch" gap={1}>
        <Flex gap={2} alignItems="flex-start">
          {isReady ? (
            <CheckCircle aria-hidden fill="success600" {...size} />
          ) : (
            <WarningCircle aria-hidden fill="danger600" {...size} />
          )}
          <Typography fontWeight="bold">
            {isReady ? 'Nothing would be refused.' : 'Publish would be refused.'}
          </Typography>
        </Flex>
        {isChanged && (
          <Typography textColor="neutral600">
            This is as last saved. Save, to have your changes looked at.
          </Typography>
        )}
      </Flex>
      {!isReady && (
        <Sentences
          id="before-publish-refusals"
          isOpen
          heading={`To be mended first (${refusals.length})`}
          sentences={refusals}
        />
      )}
      {warnings.length > 0 && (
        <Sentences
          id="before-publish-warnings"
          isOpen={warnings.length <= SHOWN_AT_ONCE}
          heading={`Only a warning (${warnings.length}): you can publish all the same`}
          sentences={warnings}
        />
      )}
    </Flex>
  )
}
