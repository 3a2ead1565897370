/** What a built copy of the product says of itself in its page: for whom it was packed, and with what in it. */
import * as v from 'valibot';
import { details } from '../xapi/detail.ts';

/** `web` is the page by itself: in a browser, a training room, or another site's frame. */
export const targets = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const;
export type Target = (typeof targets)[number];

/** Nothing but an origin: a path behind it would be compared with nothing. */
export const Origin = v.pipe(
  v.string(),
  v.check((text) => originOf(text) === text, 'not an origin such as https://learn.example.org'),
);
/** An address inside the package. */
export const Inside = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-][A-Za-z0-9_./-]*$/), v.excludes('..'));

export const LabelSchema = v.object({
  format: v.literal('composure/package@1'),
  target: v.picklist(targets),
  /** The scenarios that are offered, in this order; null for all that there are. */
  scenarios: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,120}$/))), v.readonly())),
  /** Packs that came along, by their address in the package. */
  packs: v.pipe(v.array(Inside), v.readonly()),
  /** Origins of pages that may hold this one in a frame and speak with it. */
  hosts: v.pipe(v.array(Origin), v.readonly()),
  /** How much xAPI statements say; null for what is usual where it runs. */
  detail: v.nullable(v.picklist(details)),
});

export type Label = Readonly<v.InferOutput<typeof LabelSchema>>;

/** The name of the page's meta element that holds the label as JSON. */
export const labelName = 'composure-package';

/** The build as it is, in nobody's package. */
export const plainLabel: Label = {
  format: 'composure/package@1',
  target: 'web',
  scenarios: null,
  packs: [],
  hosts: [],
  detail: null,
};

/** Null when it is damaged or something else; `text` is the meta element's content. */
export function readLabel(text: string): Label | null {
  try {
    const read = v.safeParse(LabelSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function originOf(text: string): string | null {
  try {
    const { origin, protocol } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
