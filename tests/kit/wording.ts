/** How the tests of the kit read its words: every text in a file, and its sentences. */

/** Every string inside a JSON value, with the way to it; ids in lists come along and do no harm. */
export function texts(
  value: unknown,
  path = '',
): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?][”’)]?)\s+/).filter((sentence) => sentence !== '');
}

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
