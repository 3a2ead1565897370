/** Whether every run is as long as the script promises. */
import { found } from '../../story/findings/found.ts';
import type { Problem } from '../../story/problem.ts';
import type { Explored } from '../explore/explore.ts';
import { lineHolding, type Script } from './told-lines.ts';

/** A moment, with what leads up to it and what comes of it, takes some forty seconds: one a minute is the least. */
const decisionsPerMinute = 1;

/** Says nothing where not every run was followed: one that was not might be the shortest. */
export function checkLength({ endings, partial }: Explored, minutes: number, script: Script): Problem[] {
  const least = Math.min(...[...endings.values()].map(({ fewest }) => fewest));
  if (partial !== null || least >= minutes * decisionsPerMinute) return [];
  const place = lineHolding(script, '# minutes:') ?? { file: script.files[0] ?? '', line: 1 };
  const many = least === 1 ? 'one decision' : `${least} decisions`;
  return [
    found('short', place, {
      message: `the shortest run has ${many}, and the script promises ${minutes} minutes`,
      word: '# minutes:',
    }),
  ];
}
