import { Check, Clock, Earth, Stethoscope, WarningCircle } from '@strapi/icons'
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin'
import { WITHDRAW_PERMISSION } from '../withdraw/withdraw-permission'
import { WithdrawByAddress } from '../withdraw/WithdrawByAddress'
import { Due } from './Due'
import { HealthSummary } from './HealthSummary'
import { ReadyDrafts } from './ReadyDrafts'
import { SiteLive } from './SiteLive'

/** What the home shows of ours, in this order. */
const ours: readonly WidgetArgs[] = [
  {
    id: 'site-live',
    icon: Earth,
    title: { id: 'send-review.home.site-live', defaultMessage: 'The public site' },
    component: () => Promise.resolve(SiteLive),
  },
  {
    id: 'content-health',
    icon: Stethoscope,
    title: { id: 'send-review.home.content-health', defaultMessage: 'Content health' },
    link: {
      label: { id: 'send-review.home.content-health.all', defaultMessage: 'See all of it' },
      href: '/content-health',
    },
    component: () => Promise.resolve(HealthSummary),
  },
  {
    id: 'due',
    icon: Clock,
    title: { id: 'send-review.home.due', defaultMessage: 'Due' },
    component: () => Promise.resolve(Due),
  },
  {
    id: 'ready-for-checking',
    icon: Check,
    title: { id: 'send-review.home.ready-for-checking', defaultMessage: 'Ready for checking' },
    component: () => Promise.resolve(ReadyDrafts),
  },
  {
    id: 'withdraw-now',
    icon: WarningCircle,
    title: { id: 'send-review.home.withdraw-now', defaultMessage: 'Take a page off at once' },
    component: () => Promise.resolve(WithdrawByAddress),
    permissions: [{ action: WITHDRAW_PERMISSION }],
  },
]

/** Of Strapi's own: what was edited and published last, and how many entries there are. */
const kept = new Set(['last-edited-entries', 'last-published-entries', 'chart-entries'])

/** Ours first; of Strapi's own, those about content, and neither its promotions nor its statistics. */
export const arrangeHome = ({ widgets }: StrapiApp): void => {
  widgets.register((strapis) => [...ours, ...strapis.filter(({ id }) => kept.has(id))])
}
