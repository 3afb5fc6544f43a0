import { Button, Flex, Typography } from '@strapi/design-system'
import { isFetchError, useFetchClient, useForm, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { Unpublished } from './unpublished'

interface Props {
  readonly path: string
  readonly unpublished: readonly Unpublished[]
  readonly onPublished: () => void
}

/** Names what the entry points at that readers cannot see, and publishes all of it in one press. */
export const PublishTogether = ({ path, unpublished, onPublished }: Props) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const isChanged = useForm('PublishTogether', ({ modified }) => modified)
  const [isPublishing, setIsPublishing] = useState(false)

  const publish = async () => {
    setIsPublishing(true)
    try {
      const { data } = await post<{ published: number }>(`${path}/publish-together`, {})
      toggleNotification({ type: 'success', message: `${data.published} entries published.` })
      onPublished()
    } catch (error) {
      const message = isFetchError(error)
        ? error.message
        : 'Nothing was published: the cms did not answer. Try again.'
      toggleNotification({ type: 'danger', message })
    } finally {
      setIsPublishing(false)
    }
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography id="unpublished">This points to what readers cannot see yet:</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-labelledby="unpublished">
        {unpublished.map(({ documentId, label, title }) => (
          <Typography tag="li" key={documentId} fontWeight="semiBold">
            {`${title} (${label})`}
          </Typography>
        ))}
      </Flex>
      <Button
        variant="secondary"
        fullWidth
        loading={isPublishing}
        disabled={isChanged}
        onClick={() => void publish()}
      >
        Publish together
      </Button>
      {isChanged && <Typography textColor="neutral600">Save your changes first.</Typography>}
    </Flex>
  )
}
