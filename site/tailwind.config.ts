import type { Config } from 'tailwindcss'

/** The tokens of the design. Colours are custom properties, so that light, dark and brand are one set of names. */
export default {
  // The styleguide adds nothing to the one stylesheet, which goes to readers.
  content: { relative: true, files: ['./src/**/*.{astro,ts}', '!./src/styleguide/**'] },
  theme: {
    screens: { tablet: '44rem', desktop: '62rem' },
    colors: {
      current: 'currentColor',
      transparent: 'transparent',
      paper: 'var(--paper)',
      card: 'var(--card)',
      ink: 'var(--ink)',
      soft: 'var(--soft)',
      line: 'var(--line)',
      accent: 'var(--accent)',
      tint: 'var(--tint)',
      good: 'var(--good)',
      'good-tint': 'var(--good-tint)',
      warn: 'var(--warn)',
      'warn-tint': 'var(--warn-tint)',
      focus: 'var(--focus)',
    },
    fontFamily: {
      sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    },
    extend: {
      maxWidth: { page: '70rem', text: '66ch' },
      borderRadius: { soft: '10px' },
      fontSize: {
        small: ['.86rem', '1.5'],
        lead: ['1.18rem', '1.5'],
        big: ['clamp(1.25rem, 1.1rem + .8vw, 1.6rem)', '1.25'],
        h3: ['1.1rem', '1.3'],
        base: ['1rem', '1.55'],
        h2: ['clamp(1.35rem, 1.15rem + 1vw, 1.8rem)', '1.2'],
        h1: ['clamp(1.6rem, 1.1rem + 2.6vw, 3rem)', '1.12'],
      },
    },
  },
} satisfies Config
