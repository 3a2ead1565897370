/**
 * What a scenario must keep to beyond being Ink: its own tags, ids that stay the same under edits, moments that can be
 * answered, left in silence and let lapse, and words that are true and short enough. Reads the parsed tree, so that
 * every finding has a place.
 */
import { checkChance, checkDraws } from './checks/chance.ts';
import { checkClaims } from './checks/claimed.ts';
import { checkDivisions } from './checks/division.ts';
import { checkFlows } from './checks/flows.ts';
import { checkIds } from './checks/ids.ts';
import { checkLineTags } from './checks/line-tags.ts';
import { checkMoments } from './checks/moments.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkReading } from './checks/reading.ts';
import { checkResponses } from './checks/responses.ts';
import { readScript } from './checks/script-read.ts';
import { checkSpeakers } from './checks/speakers.ts';
import type { Vocabulary } from './kit.ts';
import type { ParsedNode } from './parsed.ts';
import type { Problem } from './problem.ts';

/** Everything wrong with a parsed script but what it says of itself, which is `readAbout`'s. */
export function checkScript(root: ParsedNode, vocabulary: Vocabulary): Problem[] {
  const script = readScript(root);
  return [
    ...checkResponses(script, vocabulary),
    ...checkLineTags(script, vocabulary),
    ...checkIds(script),
    ...checkMoments(script),
    ...checkReading(script),
    ...checkClaims(script, vocabulary),
    ...checkSpeakers(script),
    ...checkNumbers(script),
    ...checkDivisions(script),
    ...checkChance(root),
    ...checkDraws(root, 'own-chance'),
    ...checkFlows(script),
  ];
}
