/** Numbers that look like chance and are the same for the same seed, so that a failure can be replayed. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number
  /** A whole number, at least 0 and below `end`. */
  below(end: number): number
  /** One of these, which are not none. */
  oneOf<Item>(items: readonly Item[]): Item
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, for everything but secrets. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    oneOf: <Item>(items: readonly Item[]): Item => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('There is nothing to choose from.')
      return item
    },
  }
}

/** A seed that differs from run to run. */
export const anySeed = (): number => Math.floor(Math.random() * 2 ** 32)
