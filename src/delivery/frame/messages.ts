/**
 * What the game and the page around its frame say to each other, version 1. Whatever the page says passes a schema; what
 * the game says has these shapes. Within a version things are only added, so both leave what they do not know alone.
 */
import * as v from 'valibot';
import type { EndingKind } from '../../story/scenario.ts';
import type { Readiness } from '../host.ts';

/** In every message, both ways. */
export const mark = { source: 'composure', v: 1 } as const;

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const marked = { source: v.literal(mark.source), v: v.literal(mark.v) };

/** More ids than a `keep` asks about, with room for another page's idea of an answer. */
const mostIds = 2000;

const WelcomeSchema = v.object({
  ...marked,
  type: v.literal('welcome'),
  /** The `page` of the `hello` that this answers. */
  page: short,
  /** Anything that tells the page's learners apart. It is hashed before it is used. */
  learner: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  mode: v.optional(v.picklist(['normal', 'review', 'browse']), 'normal'),
  /** The text of the last `resume`, as it was. */
  resume: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(10_000))), null),
  /** A language tag: en-GB. */
  language: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/))),
    null,
  ),
});

const KeptSchema = v.object({
  ...marked,
  type: v.literal('kept'),
  /** The `keep` that this answers; without one it is said unasked. */
  keep: v.optional(short),
  /** What is held safely, by id. */
  ids: v.pipe(v.array(v.string()), v.maxLength(mostIds)),
});

const AskedSchema = v.object({
  ...marked,
  type: v.picklist(['asked-to-keep', 'asked-to-leave']),
  /** Comes back in the `keep` that follows. */
  id: v.optional(short),
});

const HeardSchema = v.variant('type', [WelcomeSchema, KeptSchema, AskedSchema]);

export type Welcome = v.InferOutput<typeof WelcomeSchema>;
export type Heard = v.InferOutput<typeof HeardSchema>;

/** Null for anything else: another version, another program, a slip. */
export function readHeard(data: unknown): Heard | null {
  const read = v.safeParse(HeardSchema, data, { abortEarly: true });
  return read.success ? read.output : null;
}

/** Of which run something is told. */
interface OfRun {
  readonly run: string;
  readonly scenario: string;
  /** When the run began: 2026-01-31T09:30:00.000Z. */
  readonly started: string;
}

/** Held here until the page says that it has its id. What is told under an id is never told otherwise. */
export type Told = { readonly id: string } & (
  | (OfRun & {
      readonly type: 'decided';
      /** Which decision of the run, from 1. */
      readonly turn: number;
      readonly moment: string;
      readonly response: string;
      /** Null where the window closed: nobody chose it then. */
      readonly technique: string | null;
      readonly lapse: boolean;
      /** Milliseconds; null with the clock off. */
      readonly latency: number | null;
    })
  | (OfRun & {
      readonly type: 'scene';
      readonly scene: string;
      /** Made so far in the run. */
      readonly decisions: number;
    })
  | (OfRun & {
      readonly type: 'reflected';
      /** How sure they were: 0 to 100. */
      readonly sure: number;
    })
  | (OfRun & {
      readonly type: 'ended';
      readonly ending: EndingKind;
      /** Standards that were tested: how many decisions showed each, and how many missed it. */
      readonly conduct: readonly {
        readonly standard: string;
        readonly name: string;
        readonly shown: number;
        readonly missed: number;
      }[];
    })
  | { readonly type: 'readiness'; readonly readiness: readonly Readiness[] }
  | {
      readonly type: 'resume';
      /** Grows with every text. */
      readonly number: number;
      /** At most 3,900 characters of printable ASCII. */
      readonly text: string;
    }
);

export type Said =
  | Told
  /** Goes to every origin that may be there, before anybody is known: it says nothing of the learner. */
  | { readonly type: 'hello'; readonly page: string }
  | { readonly type: 'ready'; readonly page: string; readonly resumed: 'nothing' | 'runs' | 'unreadable' }
  | {
      readonly type: 'keep';
      readonly keep: string;
      readonly ids: readonly string[];
      readonly asked?: string;
    }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'leave' };
