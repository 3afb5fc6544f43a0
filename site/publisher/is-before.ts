import type { Publication, Withdrawal } from '@send-review/shared'

/**
 * Whether a release is of content from before a withdrawal. The count of one database says it; where it was restored
 * or replaced between the two, the times do.
 */
export const isBefore = (
  { contentVersion, builtAt }: Pick<Publication, 'contentVersion' | 'builtAt'>,
  withdrawal: Pick<Withdrawal, 'contentVersion' | 'at'>,
): boolean => {
  const [epoch, count] = contentVersion.split(':')
  const [withdrawnIn, withdrawnAt] = withdrawal.contentVersion.split(':')
  return epoch === withdrawnIn
    ? Number(count) < Number(withdrawnAt)
    : Date.parse(builtAt) <= Date.parse(withdrawal.at)
}
