/** What is to be told: single elements, and rows of the platform's two lists. */

export interface Write {
  /** The whole element, or what follows the index in a row: `student_response`. */
  readonly name: string;
  readonly value: string;
  /**
   * Another value that the platform takes here. Moodle stores only what differs from what it last *tried* to store,
   * so after a failed commit a value must change and change back to be stored at all. Null: it changes by itself, or may
   * never change: an objective's id is written once.
   */
  readonly other: string | null;
}

export type List = 'interactions' | 'objectives';

export interface Item {
  /** The same key again replaces what was told under it. */
  readonly key: string;
  readonly list: List | null;
  /** A row's first write is its id. */
  readonly writes: readonly Write[];
}

export const single = (name: string, value: string, other: string | null = null): Item => ({
  key: name,
  list: null,
  writes: [{ name, value, other }],
});

/** A row of a list; what is null is left out. */
export const row = (
  list: List,
  key: string,
  writes: readonly (readonly [name: string, value: string | null, other: string | null])[],
): Item => ({
  key,
  list,
  writes: writes.flatMap(([name, value, other]) => (value === null ? [] : [{ name, value, other }])),
});
