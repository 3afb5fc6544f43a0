declare namespace Intl {
  interface Locale {
    /** How a language is written (ECMA-402, Intl Locale Info). Node has it; TypeScript's own types do not yet. */
    getTextInfo(): { direction: 'ltr' | 'rtl' }
  }
}
