/** Locks by which pages of one origin know of each other; `scope` is the address of the product's folder. */
export const lockNames = {
  /** Held shared by each page, for as long as it lives. */
  version: (scope: string, version: string) => `composure/version/${version}${scope}`,
  versions: (scope: string) => new RegExp(`^composure/version/([0-9a-f]+)${escaped(scope)}$`),
  /** Held shared by each page that something is open in; whole by the one that takes a new version. */
  occupied: (scope: string) => `composure/occupied${scope}`,
  /** Held by the one page that fetches for all. */
  filling: (scope: string) => `composure/filling${scope}`,
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
