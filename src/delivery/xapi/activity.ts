/** What a statement is about, checked as strictly as the strictest LRS would. */
import * as v from 'valibot';
import { Extensions, Iri, LanguageMap, only } from './statement-parts.ts';

const Component = only({
  id: v.pipe(v.string(), v.regex(/^\S+$/, 'an answer’s id has no spaces')),
  // An LRS may refuse one without.
  description: LanguageMap,
});

const Components = v.pipe(
  v.array(Component),
  v.minLength(1),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two answers have one id'),
);

/** Which lists of answers each kind of question may have. */
const lists = {
  choice: ['choices'],
  sequencing: ['choices'],
  likert: ['scale'],
  matching: ['source', 'target'],
  performance: ['steps'],
  'true-false': [],
  'fill-in': [],
  'long-fill-in': [],
  numeric: [],
  other: [],
} as const satisfies Record<string, readonly string[]>;

const kinds = Object.keys(lists) as (keyof typeof lists)[];
const allLists = ['choices', 'scale', 'source', 'target', 'steps'] as const;

const Definition = v.pipe(
  only({
    type: v.optional(Iri),
    name: v.optional(LanguageMap),
    description: v.optional(LanguageMap),
    moreInfo: v.optional(Iri),
    interactionType: v.optional(v.picklist(kinds)),
    correctResponsesPattern: v.optional(v.array(v.string())),
    choices: v.optional(Components),
    scale: v.optional(Components),
    source: v.optional(Components),
    target: v.optional(Components),
    steps: v.optional(Components),
    extensions: v.optional(Extensions),
  }),
  v.check((definition) => {
    const kind = definition.interactionType;
    const allowed: readonly string[] = kind ? lists[kind] : [];
    return allLists.every((list) => definition[list] === undefined || allowed.includes(list));
  }, 'a list of answers needs a kind of question that has it'),
  v.check(
    ({ interactionType, correctResponsesPattern }) =>
      correctResponsesPattern === undefined || interactionType !== undefined,
    'right answers need a kind of question',
  ),
);

export const ActivitySchema = only({
  objectType: v.optional(v.literal('Activity')),
  id: Iri,
  definition: v.optional(Definition),
});
export type Activity = v.InferOutput<typeof ActivitySchema>;
