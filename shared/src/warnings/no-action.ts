import type { WarningRuleCheck } from './warning.ts'

/**
 * An action area of which inspectors or the department say that not enough has got better, and for which no plan
 * says what is done. Source: the local area SEND inspection frameworks, which ask for a plan for each such area.
 */
export const noAction: WarningRuleCheck = (type, entry, { isToAct, hasAction }) => {
  const area = String(entry['documentId'])
  if (type !== 'action-area' || (entry['closedOn'] ?? null) !== null) return []
  return isToAct(area) && !hasAction(area)
    ? [
        {
          path: [],
          message:
            'has not made enough progress, as was said officially, and no action says what is done about it. Add the actions of the plan.',
        },
      ]
    : []
}
