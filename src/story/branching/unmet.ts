/** What of a story's text the engine never came to, by Ink's own paths. */
import type { InkPath } from './internals.ts';

interface Content {
  readonly path: InkPath;
  readonly content?: readonly Content[];
  readonly namedContent?: ReadonlyMap<string, Content>;
  readonly value?: unknown;
}

export interface Text {
  readonly path: string;
  readonly met: boolean;
}

/** Whoever has been through a story. */
export interface Traveller {
  readonly root: object;
  met(object: object): boolean;
}

/** Every piece of text in the story, and whether it was met. Text that is only spaces is none. */
export function textsOf(traveller: Traveller): Text[] {
  const texts: Text[] = [];
  const seen = new Set<Content>();
  const visit = (container: Content): void => {
    if (seen.has(container)) return;
    seen.add(container);
    for (const child of container.content ?? []) {
      if (child.content) visit(child);
      else if (typeof child.value === 'string' && child.value.trim() !== '')
        texts.push({ path: child.path.componentsString, met: traveller.met(child) });
    }
    for (const named of container.namedContent?.values() ?? []) visit(named);
  };
  visit(traveller.root as Content);
  return texts;
}
