/** More than a good camera takes; each takes 4 MB of memory to draw. */
export const MOST_MEGAPIXELS = 50

/** How many millions of pixels a picture has, counted up. `width` and `height` are in pixels. */
export const megapixelsOf = ({ width, height }: { width: number; height: number }): number =>
  Math.ceil((width * height) / 1_000_000)
