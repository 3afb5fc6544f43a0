import { Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'

interface Props {
  readonly words: string
  readonly names: readonly string[]
}

/** A sentence and the list it speaks of; nothing where the list is empty. */
export const Names = ({ words, names }: Props) => {
  const id = useId()
  if (names.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography id={id}>{words}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-labelledby={id}>
        {names.map((name) => (
          <Typography tag="li" key={name} fontWeight="semiBold">
            {name}
          </Typography>
        ))}
      </Flex>
    </Flex>
  )
}
