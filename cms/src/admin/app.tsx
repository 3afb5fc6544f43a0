import type { StrapiApp } from '@strapi/strapi/admin'
import { beforePublishPanel } from './before-publish/panel'
import { showChoicesInWords } from './choices/choice-columns'
import { choiceWords } from './choices/choice-words'
import { filesPanel } from './files/panel'
import { addHealthPage } from './health/menu-link'
import { historyPanel } from './history/panel'
import { arrangeHome } from './home/widgets'
import { letFilesBeChosen } from './keyboard/choose-files'
import { letTabLeave } from './keyboard/tab-leaves'
import { livePanel } from './live/panel'
import { newerPanel } from './newer/panel'
import { tellOpenedAt } from './newer/told-saves'
import { publishTogetherPanel } from './publish-together/panel'
import { arrangeRichText } from './rich-text-fields'
import { schedulePanel } from './schedule/panel'
import { sharePanel } from './share/panel'
import { addSidePanels } from './side-panels'
import { takeOffPanel } from './withdraw/panel'

/**
 * Strapi shows news of its own products until each person closes it, and has no setting for it.
 * It counts as closed here: the panel is for the council's content.
 */
const closeStrapisNews = (): void => {
  for (const scope of ['undefined', 'false']) {
    window.localStorage.setItem(
      `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${scope}`,
      JSON.stringify(true),
    )
  }
}

const BRITISH = 'en-GB'

/**
 * The panel speaks the English of its officers unless somebody chooses otherwise in their profile: Strapi's own writes the
 * 4th of February as 02/04, and reads 04/02 as the 2nd of April.
 */
const speakBritish = (): void => {
  const key = 'strapi-admin-language'
  if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, BRITISH)
}

const words = {
  ...choiceWords,
  'app.components.LeftMenu.navbrand.title': 'SEND Review',
  'Auth.form.welcome.title': 'SEND Review',
  'Auth.form.welcome.subtitle': 'Sign in to edit and publish the local area review',
  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',
  'HomePage.head.title': 'SEND Review',
  'HomePage.header.title': 'Home',
  'HomePage.header.subtitle': 'What readers see, and what was changed last',
}

/** The panel in English, under the product's name, without Strapi's tutorials and notices. */
export default {
  config: {
    locales: [BRITISH],
    tutorials: false,
    notifications: { releases: false },
    translations: { en: words, [BRITISH]: words },
  },
  register: (app: StrapiApp) => {
    speakBritish()
    arrangeHome(app)
    addHealthPage(app)
  },
  bootstrap: (app: StrapiApp) => {
    closeStrapisNews()
    showChoicesInWords(app)
    tellOpenedAt()
    letTabLeave()
    letFilesBeChosen()
    arrangeRichText(app)
    addSidePanels(app, [
      newerPanel,
      livePanel,
      beforePublishPanel,
      filesPanel,
      schedulePanel,
      publishTogetherPanel,
      sharePanel,
      historyPanel,
      takeOffPanel,
    ])
  },
}
