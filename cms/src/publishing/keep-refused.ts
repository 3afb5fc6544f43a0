import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { controllerRegistry, type PanelContext, type PanelController } from '../strapi/registries'
import { isReviewType } from './review-types'

/** What saves a draft, by the kind of type it is of. */
const saving = {
  'plugin::content-manager.collection-types': 'update',
  'plugin::content-manager.single-types': 'createOrUpdate',
} as const

const isKept = ({ params: { id, model } }: PanelContext, save: string): boolean =>
  isReviewType(model) && (id !== undefined || save === 'createOrUpdate')

/**
 * The panel's publish call saves the form and publishes it, in one transaction: when a rule refuses the publish, the save
 * is undone with it, and what was typed would live in the open form alone. It is saved here as the draft, in a transaction
 * of its own, before the refusal is answered. An entry that was never saved stays in the form: to save it here would make
 * another one with each attempt.
 */
export const keepWhatIsRefused = (strapi: Core.Strapi): void => {
  const wrap = (uid: keyof typeof saving): void => {
    const save = saving[uid]
    const publishOr = async (controller: PanelController, context: PanelContext) => {
      try {
        await controller.publish(context)
      } catch (refusal) {
        if (refusal instanceof errors.ValidationError && isKept(context, save)) {
          await controller[save]?.(context).catch((error: unknown) => {
            strapi.log.warn(`A refused text could not be saved as a draft: ${String(error)}`)
          })
        }
        throw refusal
      }
    }
    controllerRegistry(strapi).extend(uid, (controller) => ({
      ...controller,
      publish: (context) => publishOr(controller, context),
    }))
  }
  wrap('plugin::content-manager.collection-types')
  wrap('plugin::content-manager.single-types')
}
