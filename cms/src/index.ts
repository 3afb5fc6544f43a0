import type { Core } from '@strapi/strapi'
import { createReviewReminders } from './mail/review-mail'
import { mailRefusedSchedule } from './mail/schedule-mail'
import { createLiveWatch } from './mail/watch-live'
import { clock } from './publishing/schedule/alarm'
import { refuseUnfitFiles } from './documents/arriving-files'
import { keepEarlierVersions, keepPublishedFiles } from './documents/earlier-versions'
import { addFilesRoutes } from './documents/files-routes'
import { readDocumentFiles } from './documents/read-files'
import { ensureFirstAccounts } from './editing/accounts'
import { applyFormLayouts } from './editing/form-layouts'
import { ensureRoles } from './editing/roles'
import { addShareRoutes } from './editing/share'
import { ensureSiteToken } from './editing/site-token'
import { addDraftRoutes } from './publishing/drafts/draft-routes'
import { keepDraftActsOurs } from './publishing/drafts/draft-acts'
import { watchDrafts } from './publishing/drafts/draft-saves'
import { noteContentAuthor } from './publishing/drafts/content-author'
import { noteReady } from './publishing/drafts/ready-for-checking'
import { requireSecondCheck } from './publishing/drafts/second-check'
import { settleDrafts } from './publishing/drafts/settled-drafts'
import { keepSchedule } from './publishing/schedule/keep-schedule'
import { createSchedule } from './publishing/schedule/schedule'
import { addHealthRoutes } from './health/health-routes'
import { keepCheckingLinks } from './health/links/check-links'
import { keepLogAppendOnly } from './publishing/append-only-log'
import { doBulkInOrder } from './publishing/bulk-in-order'
import { countChanges, countMediaChanges, ensureContentVersion } from './publishing/content-version'
import { limitGraphql } from './publishing/graphql-limits'
import { addHistoryRoutes } from './publishing/history/history-routes'
import { outsideOf } from './publishing/live/outside-of'
import { addLiveRoutes } from './publishing/live/live-routes'
import { registerSiteActions } from './publishing/live/site-actions'
import { keepWhatIsRefused } from './publishing/keep-refused'
import { lockUsedStatuses } from './publishing/locked-status'
import { guardMedia } from './publishing/media-guard'
import { addNewerRoutes } from './publishing/newer/newer-routes'
import { refuseOlderSaves } from './publishing/newer/refuse-older'
import { refuseDraftsOutside } from './publishing/no-drafts-outside'
import { addPanelRoutes } from './publishing/panel-routes'
import { publishThroughOneDoor } from './publishing/publish-door'
import { guardPublishing } from './publishing/publish-guard'
import { logChanges } from './publishing/publishing-log'
import { registerWebhook } from './publishing/webhook'
import { redirectRenamed } from './publishing/renamed-address'
import { registerWithdrawAction } from './publishing/withdraw/withdraw-action'
import { addWithdrawRoutes } from './publishing/withdraw/withdraw-routes'
import { keepWithdrawalsOurs } from './publishing/withdraw/withdrawal-records'
import { tellChanges } from './seeing/tell-changes'
import { checkEnvironment } from './require-env'
import { endSessionsWithPassword } from './signing-in/end-sessions'
import { closeRoutes } from './strapi/closed-routes'

/** What goes on by itself from the start to the end; there is one cms in a process. */
let running: readonly { start(): void; stop(): void }[] = []

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    checkEnvironment()
    closeRoutes(strapi)
    endSessionsWithPassword(strapi)
    limitGraphql(strapi)
    await registerSiteActions(strapi)
    await registerWithdrawAction(strapi)
    const outside = outsideOf(strapi)
    addPanelRoutes(strapi)
    addLiveRoutes(strapi, outside)
    addHistoryRoutes(strapi)
    addNewerRoutes(strapi)
    addShareRoutes(strapi)
    addWithdrawRoutes(strapi)
    addDraftRoutes(strapi)
    addHealthRoutes(strapi)
    addFilesRoutes(strapi)
    refuseDraftsOutside(strapi)
    refuseOlderSaves(strapi)
    keepWhatIsRefused(strapi)
    tellChanges(strapi)
    doBulkInOrder(strapi)
    publishThroughOneDoor(strapi)
    running = [
      createSchedule(strapi, mailRefusedSchedule(strapi)),
      createLiveWatch(strapi, outside, clock),
      createReviewReminders(strapi, clock),
    ]
    redirectRenamed(strapi)
    requireSecondCheck(strapi)
    guardPublishing(strapi)
    settleDrafts(strapi)
    lockUsedStatuses(strapi)
    readDocumentFiles(strapi)
    keepEarlierVersions(strapi)
    guardMedia(strapi)
    keepPublishedFiles(strapi)
    refuseUnfitFiles(strapi)
    keepLogAppendOnly(strapi)
    keepWithdrawalsOurs(strapi)
    keepDraftActsOurs(strapi)
    logChanges(strapi)
    countChanges(strapi)
    countMediaChanges(strapi)
    watchDrafts(strapi, [noteContentAuthor, noteReady, keepSchedule])
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureContentVersion(strapi)
    await ensureRoles(strapi)
    await ensureFirstAccounts(strapi)
    await ensureSiteToken(strapi)
    await applyFormLayouts(strapi)
    await registerWebhook(strapi)
    keepCheckingLinks(strapi)
    for (const one of running) one.start()
  },

  destroy(): void {
    for (const one of running) one.stop()
  },
}
