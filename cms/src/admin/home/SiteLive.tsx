import { Flex, Link, Typography } from '@strapi/design-system'
import type { SiteAnswer } from '../../publishing/live/live-answers'
import { LiveWords } from '../live/LiveWords'
import { useAnswer } from '../live/use-answer'
import { SiteControls } from './SiteControls'

/** How the public site stands, and what may be done about it; each by whoever may. */
export const SiteLive = () => {
  const { answer, isSilent, askNow } = useAnswer<SiteAnswer>('/send-review/live', '')
  if (isSilent || answer === undefined) {
    return (
      <Typography role="status">
        {isSilent
          ? 'The cms does not say how the public site stands. It is asked again by itself; reload the page if this lasts.'
          : 'Asking how the public site stands …'}
      </Typography>
    )
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} id="site-live">
      <LiveWords {...answer} />
      <Link href={answer.site.url} isExternal>
        Open the public site
      </Link>
      <SiteControls controls={answer.controls} onOrdered={askNow} />
    </Flex>
  )
}
