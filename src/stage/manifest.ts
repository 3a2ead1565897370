/** Reads what a bake wrote down, and says plainly what is wrong with it. */
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Left, top, width, height in pixels of the picture. A pose may reach over its edge. */
export const Box = v.tuple([
  v.pipe(v.number(), v.finite()),
  v.pipe(v.number(), v.finite()),
  v.pipe(v.number(), v.gtValue(0)),
  v.pipe(v.number(), v.gtValue(0)),
]);
export type Box = v.InferOutput<typeof Box>;

export const Size = v.tuple([v.pipe(whole, v.minValue(1)), v.pipe(whole, v.minValue(1))]);

/** A file beside its manifest: no folders, so that a manifest can name nothing outside its own. */
export const File = v.pipe(
  v.string(),
  v.regex(/^[\w-]+\.(webp|png|svg)$/, 'not the name of a picture beside it'),
);

export const Inputs = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'));

/** A close picture of a cue. */
export const Inset = v.object({ image: File, size: Size });

/** The manifest in its type, or an error that names the file, the place in it and the value. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  from: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the whole of it';
  throw new Error(`${from} does not hold at ${place}: ${issue.message} (found ${issue.received})`);
}
