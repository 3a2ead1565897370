/** What may be opened in the workshop: plain text of a sensible size. Everything else is refused in a sentence. Pure. */
import * as v from 'valibot';

/** Bytes. A long scenario with all its includes is a tenth of this. */
export const largestScript = 1_000_000;
/** A whole folder of scenarios has fewer. */
export const mostScripts = 300;

/** Null characters are in no text, and in nearly everything else. */
const isText = (text: string): boolean => !text.includes('\0');

const ScriptSchema = v.object({
  path: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(300, 'has a name that is too long'),
    v.regex(/^[^\p{Cc}]+$/u, 'has a name with signs in it that cannot be shown'),
  ),
  text: v.pipe(
    v.string(),
    v.maxLength(largestScript, 'is larger than 1 MB, which no script is'),
    v.check(isText, 'is not text'),
  ),
});

export type Script = v.InferOutput<typeof ScriptSchema>;

export type Accepted =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly sentence: string };

/** A file from outside, looked at before anything else sees it. */
export function accepted(path: string, text: string): Accepted {
  const result = v.safeParse(ScriptSchema, { path, text });
  if (result.success) return { ok: true, script: { ...result.output, text: plainLines(result.output.text) } };
  return { ok: false, sentence: refusal(path, result.issues[0].message) };
}

/** Known from the size alone, before it is read. */
export const tooLarge = (path: string): string => refusal(path, 'is larger than 1 MB, which no script is');

export const unreadable = (path: string): string =>
  refusal(path, 'could not be read; it may have been moved, or be open elsewhere');

export const tooMany = (count: number): string =>
  `That is ${count} scripts, and ${mostScripts} is as many as fit: only the first were opened.`;

export const leftAside = (count: number): string =>
  count === 1
    ? 'One file is neither Ink nor a pack and was left aside.'
    : `${count} files are neither Ink nor packs and were left aside.`;

const refusal = (path: string, why: string): string => `${path.slice(-80)} ${why}. It was not opened.`;

/** One kind of line end, and no mark before the first: columns are then counted the same everywhere. */
const plainLines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
