import { CheckCircle, Clock, Pencil, WarningCircle } from '@strapi/icons'
import type { Standing } from '../../publishing/live/live-answers'

const icons = {
  done: { Icon: CheckCircle, fill: 'success600' },
  draft: { Icon: Pencil, fill: 'neutral600' },
  'under-way': { Icon: Clock, fill: 'primary600' },
  waiting: { Icon: Clock, fill: 'warning600' },
  stopped: { Icon: WarningCircle, fill: 'danger600' },
} as const satisfies Record<Standing, object>

/** Seen beside words that say the same, so it has no name of its own. */
export const StandingIcon = ({ standing }: { readonly standing: Standing }) => {
  const { Icon, fill } = icons[standing]
  return (
    <Icon
      aria-hidden
      fill={fill}
      width="1.6rem"
      height="1.6rem"
      style={{ flexShrink: 0, marginTop: '0.2rem' }}
    />
  )
}
