/** What somebody hears who does not see: a log of what the live regions say, and the tree that a screen reader reads. */
import type { Page } from 'playwright-core';

/** One thing said by a live region. */
export interface Heard {
  /** Milliseconds of the page's own clock. */
  readonly at: number;
  readonly words: string;
  /** False for a region that came with its words already in it: many screen readers say nothing then. */
  readonly awaited: boolean;
}

/** Begins to listen, on every page that is opened from now on. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard[] = [];
    Object.assign(window, { heard });
    const regions =
      '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';
    const known = new WeakSet<Element>();

    /** The words of a part of the page, without what is hidden. */
    const wordsOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof Element && node.matches('[aria-hidden="true"], [hidden]')) return '';
      return [...node.childNodes].map(wordsOf).join(' ');
    };
    const tidy = (words: string) => words.trim().replace(/\s+/g, ' ');

    new MutationObserver((changes) => {
      // What changed within each region; a region is told whole, unless it says that it is not to be.
      const said = new Map<Element, string[]>();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(regions);
        if (region?.isConnected) {
          const whole =
            region.getAttribute('aria-atomic') === 'true' ||
            (region.matches('[role="status"], [role="alert"]') &&
              region.getAttribute('aria-atomic') !== 'false');
          const parts = target instanceof Text ? [target] : [...addedNodes];
          said.set(
            region,
            whole
              ? [wordsOf(region)]
              : [...(said.get(region) ?? []), ...parts.filter((part) => part.isConnected).map(wordsOf)],
          );
        }
        for (const added of addedNodes) {
          if (!(added instanceof Element) || !added.isConnected) continue;
          for (const arrived of [added, ...added.querySelectorAll('*')])
            if (arrived.matches(regions) && !said.has(arrived)) said.set(arrived, [wordsOf(arrived)]);
        }
      }
      const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
      for (const [region, parts] of said) {
        const awaited = known.has(region);
        known.add(region);
        // Under a modal dialog everything else is inert: nobody hears it.
        if (modal && !modal.contains(region)) continue;
        const words = tidy(parts.join(' '));
        if (words !== '') heard.push({ at: performance.now(), words, awaited });
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Everything said since this page was loaded. */
export function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** One part of the accessibility tree, as Chromium gives it to a screen reader. */
export interface Part {
  readonly role: string;
  readonly name: string;
  /** What it is described by, read after its name. */
  readonly description: string;
  readonly level: number | null;
  readonly focused: boolean;
  readonly within: Part | null;
}

interface Value {
  readonly value?: unknown;
}
interface RawNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** The tree, flat and in reading order, without what a screen reader passes over. */
export async function treeOf(page: Page): Promise<Part[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree: Part[] = [];
  // The browser lists them level by level; they are read depth first.
  const read = (node: RawNode, within: Part | null): void => {
    const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
    const part: Part = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      level: typeof property('level') === 'number' ? Number(property('level')) : null,
      focused: property('focused') === true,
      within,
    };
    if (!node.ignored) tree.push(part);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, node.ignored ? within : part);
    }
  };
  const [top] = nodes;
  if (top) read(top, null);
  return tree;
}

/** Where a heading is more than one level below the one before it, as `h2 "A" > h4 "B"`. */
export function skipsIn(tree: readonly Part[]): string[] {
  const headings = tree.filter(({ role }) => role === 'heading');
  return headings.flatMap(({ level, name }, at) => {
    const before = headings[at - 1];
    const from = before?.level ?? 0;
    return (level ?? 0) > from + 1 ? [`h${from} "${before?.name ?? ''}" > h${level} "${name}"`] : [];
  });
}
