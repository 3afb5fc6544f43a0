import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { HealthGroup } from '../../health/health-answers'
import { countIn, filterHealth, NOBODY, ownersIn } from './filter-health'

interface Props {
  readonly groups: readonly HealthGroup[]
  readonly kind: string
  readonly owner: string
  readonly onKind: (kind: string) => void
  readonly onOwner: (owner: string) => void
}

/** The select takes no empty value: this one stands for everything. */
const ALL = 'all'
const chosen = (value: string | number): string => (value === ALL ? '' : String(value))

/** The choice of a kind and of an owner; each says how many warnings it would leave. */
export const HealthFilters = ({ groups, kind, owner, onKind, onOwner }: Props) => {
  const ofOwner = filterHealth(groups, '', owner)
  const ofKind = filterHealth(groups, kind, '')
  return (
    <Flex
      gap={4}
      wrap="wrap"
      alignItems="flex-end"
      tag="section"
      aria-label="Choose what is listed"
    >
      <Field.Root name="kind" width="34rem" maxWidth="100%">
        <Field.Label>Kind</Field.Label>
        <SingleSelect value={kind === '' ? ALL : kind} onChange={(value) => onKind(chosen(value))}>
          <SingleSelectOption value={ALL}>{`All kinds (${countIn(ofOwner)})`}</SingleSelectOption>
          {groups.map(({ rule, title }) => (
            <SingleSelectOption key={rule} value={rule}>
              {`${title} (${countIn(filterHealth(ofOwner, rule, ''))})`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="owner" width="26rem" maxWidth="100%">
        <Field.Label>Looked after by</Field.Label>
        <SingleSelect
          value={owner === '' ? ALL : owner}
          onChange={(value) => onOwner(chosen(value))}
        >
          <SingleSelectOption value={ALL}>{`Everybody (${countIn(ofKind)})`}</SingleSelectOption>
          {ownersIn(groups).map((name) => (
            <SingleSelectOption key={name} value={name}>
              {`${name === NOBODY ? 'Nobody is named' : name} (${countIn(filterHealth(ofKind, '', name))})`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  )
}
