/** What the platform says of a launch and of the learner’s wishes, before anything else may be told. */
import * as v from 'valibot';
import { ActivitySchema } from '../xapi/activity.ts';
import { type Context, ContextSchema } from '../xapi/statement.ts';

/** Some platforms write one activity where a list belongs. */
const Listed = v.optional(
  v.union([
    v.array(ActivitySchema),
    v.pipe(
      ActivitySchema,
      v.transform((one) => [one]),
    ),
  ]),
);

const TemplateSchema = v.pipe(
  v.looseObject({
    contextActivities: v.optional(
      v.object({ parent: Listed, grouping: Listed, category: Listed, other: Listed }),
    ),
  }),
  // The registration is the launch's own.
  v.transform(({ registration: _, statement: __, ...rest }): unknown => rest),
  ContextSchema,
);

export const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const LaunchDataSchema = v.object({
  contextTemplate: v.pipe(
    TemplateSchema,
    v.check(({ extensions }) => typeof extensions?.[sessionId] === 'string', 'it names no session'),
  ),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  moveOn: v.optional(
    v.picklist(['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable']),
    'NotApplicable',
  ),
  masteryScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  launchParameters: v.optional(v.string()),
  // A learner is sent there: nothing but a page.
  returnURL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, 'not a web address'))),
});

export interface LaunchData {
  readonly contextTemplate: Context;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  readonly moveOn: 'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable';
  readonly masteryScore?: number | undefined;
  readonly launchParameters?: string | undefined;
  readonly returnURL?: string | undefined;
}

/** Null for what is no launch data. */
export function readLaunchData(text: string): LaunchData | null {
  const read = v.safeParse(LaunchDataSchema, parsed(text));
  return read.success ? read.output : null;
}

/** What the learner has asked of the platform; null where they have not. */
export interface Preferences {
  /** Language tags, the dearest first. */
  readonly languages: readonly string[];
  readonly audio: 'on' | 'off' | null;
}

const PreferencesSchema = v.object({
  languagePreference: v.optional(v.string(), ''),
  audioPreference: v.optional(v.picklist(['on', 'off'])),
});

/** None where there is nothing, or nothing that can be read: wishes hold nobody up. */
export function readPreferences(text: string): Preferences {
  const read = v.safeParse(PreferencesSchema, parsed(text));
  if (!read.success) return { languages: [], audio: null };
  const { languagePreference, audioPreference } = read.output;
  const languages = languagePreference
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return { languages, audio: audioPreference ?? null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the platform waits for a pass, which nobody but the host of a training can define. */
export const waitsForPass = ({ moveOn }: LaunchData): boolean =>
  moveOn === 'Passed' || moveOn === 'CompletedAndPassed';
