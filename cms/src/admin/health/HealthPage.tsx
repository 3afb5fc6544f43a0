import { EmptyStateLayout, Flex } from '@strapi/design-system'
import { EmptyDocuments } from '@strapi/icons/symbols'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useSearchParams } from 'react-router-dom'
import type { HealthAnswer } from '../../health/health-answers'
import { useTold } from '../use-told'
import { countIn, filterHealth } from './filter-health'
import { HealthFilters } from './HealthFilters'
import { HealthList } from './HealthList'

const countWords = (count: number): string =>
  count === 1 ? '1 thing to look at' : `${count} things to look at`

/** Everything in the content that is not as it should be and does not stop a publish, to be worked down. */
export const HealthPage = () => {
  const { answer, isSilent } = useTold<HealthAnswer>('/send-review/health')
  // In the address, so that it is still chosen for whoever comes back from an entry.
  const [chosen, setChosen] = useSearchParams()
  const choose = (name: string) => (value: string) => {
    const next = new URLSearchParams(chosen)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setChosen(next, { replace: true })
  }

  if (isSilent) return <Page.Error />
  if (answer === undefined) return <Page.Loading />
  const { groups } = answer
  const kind = chosen.get('kind') ?? ''
  const owner = chosen.get('owner') ?? ''
  const shown = filterHealth(groups, kind, owner)
  return (
    <Page.Main>
      <Page.Title>Content health</Page.Title>
      <Layouts.Header
        title="Content health"
        subtitle={`${countWords(countIn(shown))}. None of it stops a publish.`}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8} id="content-health">
          {groups.length > 0 && (
            <HealthFilters
              groups={groups}
              kind={kind}
              owner={owner}
              onKind={choose('kind')}
              onOwner={choose('owner')}
            />
          )}
          {shown.map((group) => (
            <HealthList key={group.rule} {...group} />
          ))}
          {shown.length === 0 && (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" aria-hidden />}
              content={
                groups.length === 0
                  ? 'All is well: there is nothing to look at.'
                  : 'Nothing of this kind, or of this person, is left to look at.'
              }
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}
