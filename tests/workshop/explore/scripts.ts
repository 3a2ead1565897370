/** Small scenarios by seed: what they tell hangs on numbers of the person, which the script moves and now and then sets. */
import type { Scenario } from '../../../src/story/scenario.ts';
import { compileChanged } from '../../story/parcel.ts';

const techniques = [
  'validation',
  'apologise',
  'concrete-help',
  'false-promise',
  'sarcasm-mocking',
  'limit-setting',
  'reduce-stimulation',
  'open-question',
];

export async function scriptedBy(seed: number): Promise<Scenario> {
  let a = seed + 1;
  const next = (below: number): number => {
    a = (Math.imul(a, 1103515245) + 12345) >>> 0;
    return (a >>> 8) % below;
  };
  const pick = (all: readonly string[]): string => all[next(all.length)] ?? '';
  const number = () =>
    `${pick(['arousal', 'trust', 'need'])} ${pick(['>', '<', '>=', '<=', '=='])} ${2 * next(50)}`;
  const condition = () =>
    pick([number(), number(), `${number()} && ${number()}`, 'flag', 'hot()', 'arousal > trust']);
  const effect = () =>
    pick([
      '~ flag = true',
      '~ flag = not flag',
      `~ event(${next(9) - 4}, ${next(9) - 4}, ${next(5) - 2}, "something")`,
      '~ trust = 40',
      '~ arousal = arousal + 6',
      '~ calm(arousal)',
      '',
      '',
    ]);
  const line = () =>
    `{ ${condition()}:\n        Mo: Yes.\n        ${effect()}\n    - else:\n        ${effect()}\n        Mo: No.\n    }`;
  const reasons = '    # why: So.\n    # inside: So.';
  const moments = 2 + next(2);
  let script = '';
  for (let m = 0; m < moments; m++) {
    script += `=== m${m} ===\nMo: Well?\n${effect()}\n- (moment)\n`;
    const used = new Set<string>();
    for (let k = 0; k < 3; k++) {
      const technique = pick(techniques.filter((each) => !used.has(each)));
      used.add(technique);
      script += `* [“${m}${k}” # ${technique}]\n${reasons}\n    ${line()}\n`;
    }
    script += `* [Wait. # tactical-pause # silence]\n${reasons}\n    ${effect()}\n    He waits.\n`;
    script += `* [… # ignoring # lapse]\n${reasons}\n    ${line()}\n- -> ${m + 1 < moments ? `m${m + 1}` : 'over'}\n`;
  }
  script += `=== over ===
{
- ${condition()}:
    Mo: Thanks. # ending: settled
- ${condition()}:
    Mo: Right. # ending: contained
- else:
    He goes. # ending: escalated
}
-> END
=== function hot() ===
~ return arousal >= ${2 * next(50)}
=== function calm(ref value) ===
~ value = value - 4
`;
  const { scenario } = await compileChanged((text) => {
    const head = text.slice(0, text.indexOf('-> counter'));
    return `${head}VAR flag = false\n-> m0\n\n${script}`;
  });
  return scenario;
}
