interface ViteConfig {
  readonly resolve?: { readonly dedupe?: readonly string[] }
}

/** One copy of Strapi's design system, or its theme does not reach our own panels. */
export default (config: ViteConfig) => ({
  ...config,
  resolve: {
    ...config.resolve,
    dedupe: [...(config.resolve?.dedupe ?? []), '@strapi/design-system'],
  },
})
