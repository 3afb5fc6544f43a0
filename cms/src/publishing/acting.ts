import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { asRequest } from '../seeing/request-id'
import { type Actor, actorOf } from './actor'

/** What is done at a time that somebody set. */
export interface Scheduled {
  readonly actor: Actor
  /** The time that was set, ISO 8601 in UTC. */
  readonly scheduledFor: string
}

const scheduled = new AsyncLocalStorage<Scheduled>()
const ourselves = new AsyncLocalStorage<true>()

/** Does what somebody ordered for a set time, in their name. */
export const asScheduled = <Answer>(
  order: Scheduled,
  act: () => Promise<Answer>,
): Promise<Answer> => asRequest(() => scheduled.run(order, act))

/** The order that is being carried out; `undefined` where somebody does something now. */
export const currentSchedule = (): Scheduled | undefined => scheduled.getStore()

/** In whose name something is being done. */
export const currentActor = (strapi: Core.Strapi): Actor =>
  scheduled.getStore()?.actor ?? actorOf(strapi.requestContext.get()?.state)

/** Does what follows by itself from what somebody did: they were asked whether they may, then. */
export const asConsequence = <Answer>(act: () => Promise<Answer>): Promise<Answer> =>
  ourselves.run(true, act)

export const isConsequence = (): boolean => ourselves.getStore() === true
