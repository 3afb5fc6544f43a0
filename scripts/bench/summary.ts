/** The value below which `share` (0 to 1) of the figures lie, by nearest rank. */
export const quantile = (figures: readonly number[], share: number): number => {
  const sorted = [...figures].sort((one, other) => one - other)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  const figure = sorted[rank - 1]
  if (figure === undefined) throw new Error('There are no figures to summarise.')
  return figure
}

/** Figures in milliseconds as one line: count, median, 95th percentile, slowest. */
export const summary = (name: string, figures: readonly number[]): string => {
  const shown = (value: number) => `${(value / 1000).toFixed(2)} s`
  const [median, p95] = [quantile(figures, 0.5), quantile(figures, 0.95)]
  const slowest = shown(quantile(figures, 1))
  return `${name}: ${String(figures.length)} × median ${shown(median)}, p95 ${shown(p95)}, slowest ${slowest}`
}
