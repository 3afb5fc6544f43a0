declare module 'parse-prometheus-text-format' {
  /** Reads the text format of Prometheus. It is written by others than who writes ours. */
  const parse: (text: string) => unknown
  export default parse
}
