import type { LocalArea, Meeting, ReviewDocument, Inspection } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'

/** A thing as schema.org describes it. What is not known is `undefined`, and left out of the page. */
export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>

/** The council, which publishes the site. */
export const toCouncil = ({
  councilName,
  councilUrl,
  areaName,
  contactEmail,
  contactPhone,
}: LocalArea): Thing => ({
  '@type': 'GovernmentOrganization',
  name: councilName,
  url: councilUrl,
  areaServed: areaName,
  email: contactEmail ?? undefined,
  telephone: contactPhone ?? undefined,
})

const toOrganisations = (
  links: readonly { documentId: string }[],
  { organisations }: Pick<Content, 'organisations'>,
): Thing[] =>
  links
    .flatMap((link) => follow(link, organisations) ?? [])
    .map(({ name, url }) => ({ '@type': 'Organization', name, url: url ?? undefined }))

/** ISO 8601, no more exact than the source: a day, a month or a year. */
const toIsoDate = ({ day, precision }: ReviewDocument['issuedOn']): string =>
  precision === 'day' ? day : precision === 'month' ? day.slice(0, 7) : day.slice(0, 4)

/** A document, with its file at the address that stays. `site` is any address of the site. */
export const toDocumentThing = (
  { title, slug, summary, issuedOn, publisher, file }: ReviewDocument,
  content: Pick<Content, 'organisations'>,
  site: URL,
): Thing => ({
  '@type': 'Report',
  name: title,
  description: summary,
  url: new URL(pageOf.document(slug), site).href,
  datePublished: toIsoDate(issuedOn),
  inLanguage: 'en-GB',
  publisher: publisher === null ? undefined : toOrganisations([publisher], content)[0],
  encoding:
    file === null
      ? undefined
      : {
          '@type': 'MediaObject',
          contentUrl: new URL(pageOf.documentFile(slug), site).href,
          encodingFormat: file.mime,
        },
})

/** The report on a visit; none until it has come out. */
export const toVisitThings = (
  { title, slug, summary, reportPublishedOn, inspectedBy, reportUrl }: Inspection,
  content: Pick<Content, 'organisations'>,
  site: URL,
): Thing[] =>
  reportPublishedOn === null
    ? []
    : [
        {
          '@type': 'Report',
          name: title,
          description: summary,
          url: new URL(pageOf.inspection(slug), site).href,
          datePublished: toIsoDate(reportPublishedOn),
          inLanguage: 'en-GB',
          author: toOrganisations(inspectedBy, content),
          sameAs: reportUrl ?? undefined,
        },
      ]

const eventStatuses: Record<Meeting['stage'], string> = {
  planned: 'EventScheduled',
  confirmed: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
  held: 'EventScheduled',
}

const isOnline = (location: string | null): boolean =>
  location === null || /^online$/iu.test(location.trim())

/** A meeting, its moments in UTC. */
export const toEvent = (
  meeting: Meeting,
  content: Pick<Content, 'organisations'>,
  site: URL,
): Thing => {
  const { title, slug, summary, startsAt, endsAt, stage, location, joinUrl, organiser } = meeting
  const places = [
    ...(location === null || (joinUrl !== null && isOnline(location))
      ? []
      : [{ '@type': 'Place', name: location, address: location }]),
    ...(joinUrl === null ? [] : [{ '@type': 'VirtualLocation', url: joinUrl }]),
  ]
  const mode = joinUrl === null ? 'Offline' : isOnline(location) ? 'Online' : ('Mixed' as const)
  return {
    '@type': 'Event',
    name: title,
    description: summary ?? undefined,
    url: new URL(pageOf.meeting(slug), site).href,
    startDate: startsAt,
    endDate: endsAt ?? undefined,
    eventStatus: `https://schema.org/${eventStatuses[stage]}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: places.length === 0 ? undefined : places,
    organizer: organiser === null ? undefined : toOrganisations([organiser], content)[0],
  }
}
