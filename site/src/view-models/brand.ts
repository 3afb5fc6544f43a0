/** The council's accent colour, made readable: brand colours are given, contrast is law. */

type Rgb = readonly [number, number, number]

const toRgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours (`#rrggbb`), 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(toRgb(one)), luminance(toRgb(other))].sort(
    (a, b) => b - a,
  )
  return (light + 0.05) / (dark + 0.05)
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/** The first of a hundred steps from a colour towards black or white that is readable on all grounds. */
const readable = (colour: string, towards: string, grounds: readonly string[]): string => {
  for (let step = 0; step <= 100; step += 1) {
    const tried = toHex(mix(toRgb(colour), toRgb(towards), step / 100))
    if (grounds.every((ground) => contrast(tried, ground) >= 4.6)) return tried
  }
  return towards
}

const lightGrounds = ['#fbfaf7', '#ffffff', '#e6f0f1', '#fbeedb']
const darkGrounds = ['#12171f', '#1a212c', '#1b3036', '#3a2a14']

/** The accent in light and in dark: the brand colour, moved only as far as it must be to be read. */
export const toAccents = (brandColour: string | null): { light: string; dark: string } => {
  const colour = brandColour ?? '#0b5563'
  return {
    light: readable(colour, '#000000', lightGrounds),
    dark: readable(colour, '#ffffff', darkGrounds),
  }
}

/** The brand as style rules, the same on every page. */
export const brandStyle = (brandColour: string | null): string => {
  const { light, dark } = toAccents(brandColour)
  return `@media screen{:root{--accent:${light}}}@media screen and (prefers-color-scheme:dark){:root{--accent:${dark}}}`
}
