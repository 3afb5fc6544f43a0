import { journey } from './journey.ts'
import { button, press, typeInto } from './keyboard.ts'

export const signIn = journey({
  name: 'sign-in',
  title: 'Sign in',
  make: () => Promise.resolve({ path: '', isSignedOut: true }),
  steps: [
    {
      words: 'Open the address you were given. It asks for your e-mail address and your password.',
      act: async (page) => {
        await page.getByLabel(/email/iu).waitFor()
      },
    },
    {
      words: 'Type both, and press **Login**.',
      act: async (page, _, { account }) => {
        await typeInto(page, page.getByLabel(/email/iu), account.email)
        await typeInto(page, page.getByLabel(/^password/iu), account.password)
        await press(page, button(page, /log ?in/iu))
      },
    },
    {
      words:
        'The home says whether everything that is published is live, what waits for you, and what is wrong.',
      act: async (page) => {
        await page.locator('#site-live').getByRole('status').first().waitFor()
      },
      isPictured: true,
    },
  ],
})
