/** What is on offer where runs come: conditions, and choices that were used up, can leave a moment short. */
import { windowOf } from '../../encounter/window.ts';
import { lacking, plainWords } from '../../story/checks/moments.ts';
import type { Code } from '../../story/findings/catalogue.ts';
import { found } from '../../story/findings/found.ts';
import type { Problem } from '../../story/problem.ts';
import type { Response } from '../../story/scenario.ts';
import { placeOf, type SourceMap } from '../../story/source-map.ts';
import { countWords } from '../../story/word-count.ts';
import type { Explorer } from '../explore/explore.ts';

/** Spoken responses. */
const fewest = 3;
/** Seconds, for somebody who reads slowly and a person who is calm. */
const longest = 20;

interface Told {
  readonly code: Code;
  readonly message: string;
}

/** Each kind of finding once for each moment, and none that is known from the script alone. */
export function checkOffers(explorer: Explorer, sources: SourceMap, known: readonly Problem[]): Problem[] {
  const isKnown = (code: Code, moment: string): boolean =>
    known.some((each) => each.code === code && each.message.includes(`"${moment}"`));
  const problems = new Map<string, Problem>();
  const { states } = explorer.passages;
  for (let id = 0; id < states.size; id++) {
    const state = states.at(id);
    const moment = explorer.momentOf(state);
    for (const { code, message } of wrongWith(moment, explorer.responsesOf(state))) {
      const place = placeOf(sources, state.offered[0]?.source ?? '');
      const key = `${code} ${moment}`;
      if (!problems.has(key) && !isKnown(code, moment)) problems.set(key, found(code, place, { message }));
    }
  }
  return [...problems.values()];
}

function wrongWith(moment: string, responses: readonly Response[]): Told[] {
  const told: Told[] = [];
  for (const tag of ['silence', 'lapse'] as const) {
    const times = responses.filter((each) => each[tag]).length;
    const code = `one-${tag}` as const;
    const many = times === 0 ? 'no' : times;
    if (times !== 1)
      told.push({ code, message: `on some way, the moment "${moment}" has ${many} ${lacking[code]}` });
  }
  const shown = responses.filter(({ silence, lapse }) => silence || !lapse);
  const spoken = shown.filter(({ silence }) => !silence);
  if (spoken.length < fewest)
    told.push({
      code: 'few-offered',
      message: `on some way, the moment "${moment}" offers ${spoken.length} spoken responses`,
    });
  if (new Set(shown.map(({ text }) => plainWords(text))).size < shown.length)
    told.push({ code: 'same-text', message: `two responses of "${moment}" say the same on some way` });
  const words = shown.reduce((sum, { text }) => sum + countWords(text), 0);
  const window = windowOf({ words, options: shown.length, pressure: 1, arousal: 0, factor: 1 }) ?? 0;
  if (window > longest * 1000)
    told.push({
      code: 'long-window',
      message: `"${moment}" has ${words} words in its responses: it stays open for ${Math.round(window / 1000)} seconds`,
    });
  return told;
}
