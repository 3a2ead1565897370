/** What an author fills in to make a pack, and what becomes of it. Pure. */
import standards from '../../../../stories/kit/standards.json' with { type: 'json' };

export interface WordRow {
  /** As the script says it. */
  readonly here: string;
  /** As people say it where it is played. */
  readonly there: string;
}

export interface StandardRow {
  /** One of the kit's, or null for one of their own. */
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
}

export interface PackValues {
  readonly title: string;
  readonly organisation: string;
  readonly version: string;
  readonly words: readonly WordRow[];
  readonly standards: readonly StandardRow[];
}

export const emptyPack: PackValues = {
  title: '',
  organisation: '',
  version: '1.0',
  words: [],
  standards: [],
};

export const kitStandards: readonly { readonly id: string; readonly name: string; readonly text: string }[] =
  Object.entries(standards).map(([id, { name, text }]) => ({ id, name, text }));

/** A name for addresses and files: `St Mary’s, 2026` is `st-mary-s-2026`. Empty where nothing is left. */
export const slugOf = (words: string, most: number): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, most)
    .replace(/-+$/, '');

/** The standards by id; one of their own is named after its name. */
export function standardsOf(rows: readonly StandardRow[]): Record<string, { name: string; text: string }> {
  const all: Record<string, { name: string; text: string }> = {};
  for (const { id, name, text } of rows) {
    const key = id ?? slugOf(name, 40);
    if (key !== '' && name.trim() !== '' && text.trim() !== '')
      all[key] = { name: name.trim(), text: text.trim() };
  }
  return all;
}

export function wordsOf(rows: readonly WordRow[]): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({ here, there }) =>
      here.trim() === '' || there.trim() === '' ? [] : [[here.trim(), there.trim()] as const],
    ),
  );
}
