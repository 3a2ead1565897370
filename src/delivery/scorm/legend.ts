/** What the characters of SCORM 1.2 answers mean, for whoever reads a platform's report. */
import type { Moment } from '../../story/scenario.ts';
import { letterOf, nameOf } from './ids.ts';

/** Lines of tab-separated text under a heading: one for each response of each moment, in the script's order. */
export function legendOf(scenario: string, moments: readonly Moment[]): string {
  const lines = moments.flatMap(({ id, responses }) =>
    responses.map((response, place) =>
      [`${nameOf(scenario)}.${nameOf(id)}`, letterOf(place), response.technique, response.text]
        .map((cell) => cell.replace(/\s+/g, ' '))
        .join('\t'),
    ),
  );
  return ['answer to\tcharacter\ttechnique\tresponse', ...lines, ''].join('\n');
}
