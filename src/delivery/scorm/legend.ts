/** What the characters of SCORM 1.2 answers mean, for whoever reads a platform's report. */
import type { Moment } from '../../story/scenario.ts';
import { letterOf, nameOf } from './ids.ts';

/**
 * Lines of tab-separated text: one for each response of each moment, in the script's order. A moment that does not always
 * offer the same is given as often as it differs; what a character means there may then be one of several.
 */
export function legendOf(scenario: string, moments: readonly Pick<Moment, 'id' | 'responses'>[]): string {
  const lines = moments.flatMap(({ id, responses }) =>
    responses.map((response, place) =>
      [`${nameOf(scenario)}.${nameOf(id)}`, letterOf(place), response.technique, response.text]
        .map((cell) => cell.replace(/\s+/g, ' '))
        .join('\t'),
    ),
  );
  return `${[...new Set(lines)].join('\n')}\n`;
}

/** Above the lines of all scenarios. */
export const legendHead = 'answer to\tcharacter\ttechnique\tresponse\n';
