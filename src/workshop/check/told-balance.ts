/** How a scenario is weighted, for reading at a width of 80. */
import type { Balance, MomentBalance } from '../explore/balance.ts';
import { wrappedIn } from '../wrapped.ts';

const percent = (chance: number): string => `${(chance * 100).toFixed(0)} %`;
const wrapped = (text: string): readonly string[] => wrappedIn(80, text, '  ');

export function toldBalance(balance: Balance): readonly string[] {
  const { toBest, toWorst, moments } = balance;
  const way = (to: Balance['toBest']): string => (to ? `${to.ending} in ${to.decisions} decisions` : 'none');
  const lost = moments.filter((moment) => moment.lost > 0);
  return [
    ...wrapped(`Shortest way to the best: ${way(toBest)}; to the worst: ${way(toWorst)}.`),
    ...wrapped(conduct(balance)),
    ...(lost.length === 0 ? [] : ['  Past saving already, of those who come by:', ...lost.map(row)]),
  ];
}

const row = ({ id, chance, lost }: MomentBalance): string =>
  `  ${percent(lost).padStart(8)}  ${id} (${percent(chance)} come by)`;

function conduct({ rightButBad, rightButNotGood, luck }: Balance): string {
  const right =
    rightButNotGood > 0
      ? `Right conduct alone ends well in ${percent(1 - rightButNotGood)} and badly in ${percent(rightButBad)}`
      : 'Right conduct alone always ends well: nothing here shows that it may not';
  const answers = luck === 1 ? 'answer' : 'answers';
  const poor =
    luck > 0
      ? `poor conduct can outweigh it by ${luck} ${answers} in a run that ends well all the same`
      : 'poor conduct never ends well: nothing here shows that it may';
  return `${right}; ${poor}.`;
}
