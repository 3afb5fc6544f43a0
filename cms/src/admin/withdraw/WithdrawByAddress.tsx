import { Field, Flex, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { WithdrawNow } from './WithdrawNow'

/** From the address of a page, as a parent may have sent it, to its withdrawal; the home shows it to whoever may. */
export const WithdrawByAddress = () => {
  const [address, setAddress] = useState('')
  const wanted = address.trim()
  return (
    <Flex direction="column" alignItems="stretch" gap={4} id="withdraw-by-address">
      <Field.Root
        name="withdraw-address"
        hint="Copy it from the browser. You see what it is before anything is done."
      >
        <Field.Label>Address of a page that must be gone at once</Field.Label>
        <TextInput
          value={address}
          onChange={({ target }: { target: { value: string } }) => setAddress(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <WithdrawNow
        planPath={`/send-review/withdrawal-at?address=${encodeURIComponent(wanted)}`}
        isDisabled={wanted === ''}
      />
    </Flex>
  )
}
