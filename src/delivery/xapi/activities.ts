/** The activities of the product, as an LRS shows them to a person. */
import type { Moment, Scenario } from '../../story/scenario.ts';
import type { Activity } from './activity.ts';
import type { SureStep } from './happening.ts';
import { activityTypes, profile } from './iris.ts';

/** What the product itself is called and asks is English; a script is in the learner's own language. */
const product = 'en';

export const profileActivity: Activity = {
  objectType: 'Activity',
  id: profile,
  definition: { type: activityTypes.profile },
};

export const gameActivity = (home: string): Activity => ({
  objectType: 'Activity',
  id: home,
  definition: { type: activityTypes.game, name: { [product]: 'Composure' } },
});

/** Ids come from authors: whatever is in them stays one part of the address. */
const part = (id: string) => encodeURIComponent(id).replace(/[!'()*]/g, percent);
const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

export const scenarioIri = (home: string, id: string): string => `${home}/scenario/${part(id)}`;

export function scenarioActivity(home: string, { id, about }: Scenario, language: string): Activity {
  return {
    objectType: 'Activity',
    id: scenarioIri(home, id),
    definition: { type: activityTypes.scenario, name: { [language]: about.title } },
  };
}

/** An answer's id where `[,]` joins several and spaces end it. */
export const answerId = (id: string): string =>
  id.replace(/[^A-Za-z0-9_.:-]/gu, (letter) => encodeURIComponent(letter).replace(/[!'()*~]/g, percent));

/** A moment as a question. Its answers are in the script's order; the order shown is the learner's own. */
export function momentActivity(
  home: string,
  { id: scenario, about }: Scenario,
  moment: Moment,
  language: string,
): Activity {
  return {
    objectType: 'Activity',
    id: `${scenarioIri(home, scenario)}/moment/${part(moment.id)}`,
    definition: {
      type: activityTypes.question,
      name: { [language]: `${about.title}: ${moment.id.replaceAll('_', ' ').replaceAll('.', ', ')}` },
      interactionType: 'choice',
      choices: moment.responses.map(({ id, text }) => ({
        id: answerId(id),
        description: { [language]: text === '' ? id : text },
      })),
    },
  };
}

export const sureId = (index: number): string => `c${index + 1}`;

export function sureActivity(home: string, scenario: string, steps: readonly SureStep[]): Activity {
  return {
    objectType: 'Activity',
    id: `${scenarioIri(home, scenario)}/confidence`,
    definition: {
      type: activityTypes.question,
      name: { [product]: 'How sure were you of what you were doing?' },
      interactionType: 'likert',
      scale: steps.map(({ label }, index) => ({ id: sureId(index), description: { [product]: label } })),
    },
  };
}

export const debriefActivity = (home: string, scenario: string): Activity => ({
  objectType: 'Activity',
  id: `${scenarioIri(home, scenario)}/debrief`,
  definition: { type: activityTypes.debrief, name: { [product]: 'Debrief' } },
});
