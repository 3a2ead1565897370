/** What the build makes of `.ink` files; see `plugin.ts`. */
declare module '*.ink' {
  const scenario: import('./scenario.ts').Scenario;
  export default scenario;
}

declare module '*.ink?sources' {
  const sources: import('./source-map.ts').SourceMap;
  export default sources;
}

declare module 'virtual:scenarios' {
  /** Every scenario of the product: titles at once, the script when it is asked for. */
  const scenarios: readonly {
    readonly id: string;
    readonly hash: string;
    readonly about: import('./scenario.ts').About;
    /** The scenario that this is a local version of, or null. */
    readonly base: string | null;
    readonly load: () => Promise<import('./scenario.ts').Scenario>;
    readonly sources: () => Promise<import('./source-map.ts').SourceMap>;
  }[];
  export default scenarios;
}
