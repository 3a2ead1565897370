/** What a page asks of the service worker, and what it hears. Both sides check what reaches them. */
import * as v from 'valibot';

/** So many at most in one ask: between two of them the page may have something better to do. */
export const mostPaths = 24;

export const AskSchema = v.variant('ask', [
  /** Which version this is, and what of these is not on the device. */
  v.object({ ask: v.literal('state'), wanted: v.array(v.string()) }),
  /** Fetch these. */
  v.object({ ask: v.literal('bring'), paths: v.pipe(v.array(v.string()), v.maxLength(mostPaths)) }),
  /** Serve this page, which is of that version, from now on. */
  v.object({ ask: v.literal('claim'), version: v.string() }),
  /** How many pages of this product are open. */
  v.object({ ask: v.literal('pages') }),
  /** Take the place of the version before. */
  v.object({ ask: v.literal('take') }),
]);
export type Ask = v.InferOutput<typeof AskSchema>;

export const StateSchema = v.object({
  version: v.string(),
  /** Bytes of all that was asked about. */
  bytes: v.number(),
  missing: v.array(v.object({ path: v.string(), bytes: v.number() })),
});
export type State = v.InferOutput<typeof StateSchema>;

/** Why fetching stopped: the network, the device's room, or a server that has another version by now. */
export const stops = ['unreachable', 'full', 'other-version'] as const;
export type Stop = (typeof stops)[number];

export const BroughtSchema = v.object({
  brought: v.array(v.string()),
  stop: v.nullable(v.picklist(stops)),
});
export type Brought = v.InferOutput<typeof BroughtSchema>;

export const DoneSchema = v.object({ done: v.boolean() });
export const PagesSchema = v.object({ pages: v.number() });
