/** Habits that do nearly as well as reading the person. */
import { found } from '../../story/findings/found.ts';
import type { Problem } from '../../story/problem.ts';
import { type Telling, tooGood } from '../explore/telling.ts';

const percent = (chance: number | null): string => `${((chance ?? 0) * 100).toFixed(0)} %`;

const chance = ({ random }: Telling): string =>
  random.well === null ? '' : `, and somebody who takes anything in ${percent(random.well)}`;

export const checkHabits = (telling: Telling, file: string): Problem[] =>
  tooGood(telling)
    // Where reading the person never ends well, a habit that never does either is no better.
    .filter(({ well }) => well !== 0)
    .map(({ player, well }) =>
      found(
        'telling',
        { file, line: 1 },
        {
          message: `“${player}” ends well in ${percent(well)} of runs, somebody who reads the person in ${percent(telling.informed.well)}${chance(telling)}`,
        },
      ),
    );
