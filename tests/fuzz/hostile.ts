/** Scripts that Ink takes and that mean no good: loops, floods, bottomless calls, nests, all of chance's making. */
import type { Chance } from './chance.ts';

type Part = (chance: Chance) => string;

const sizes = [1, 3, 10, 60, 400];
const repeated = (chance: Chance, part: string) => part.repeat(chance.of(sizes));

/** A line's worth of logic or text that does something, however little. */
const pieces: readonly Part[] = [
  () => 'Said.',
  () => 'Said <>',
  () => '<>',
  (chance) => `${'a long word '.repeat(chance.of([10, 10, 100, 160, 200]))}<>`,
  () => '~ s = s + s',
  () => '~ s = s + "ab"',
  () => '{s}{s}{s}',
  () => '{s}<>',
  () => '~ n = n + 1',
  () => '~ n = n * n',
  () => '~ n = n - 2147483648',
  () => '{n}',
  () => '{deep(n)}',
  () => '~ deep(1)',
  () => '~ wide(n)',
  () => '-> again ->',
  () => '-> other ->',
  () => '<- thread',
  () => '~ event(n, n * n, -n, s)',
  () => '~ event(1000000000, -1000000000, 0, "{s}")',
  () => '~ things = LIST_ALL(things)',
  () => '{things}{LIST_INVERT(things)}',
  () => '{n mod 3 == 0: {s}|{n}}',
  () => '{n: a|{s: b|c}}',
  () => 'Dan: {s} # voice: raised # stance: forward',
  () => 'Said. # hold: long',
  () => '{& a|b}{! a|b}{a|b|c}',
  () => '{TURNS_SINCE(-> again)}{CHOICE_COUNT()}',
];

const nests: readonly (readonly [string, string, string])[] = [
  ['{n: ', 'x', '}'],
  ['{n == 0: x|', 'y', '}'],
  ['{', 'n', '}'],
  ['(', 'n', ')'],
  ['"{', 'n', '}"'],
  ['deep(', 'n', ')'],
  ['{\n- n:\n', 'x', '\n}\n'],
  ['{&', 'x', '}'],
];

function nested(chance: Chance): string {
  const [open, middle, close] = chance.of(nests);
  const depth = chance.of([2, 4, 7, 11, 25, 120, 2000]);
  const whole = open.repeat(depth) + middle + close.repeat(depth);
  return whole.startsWith('{') ? whole : `{${whole}}`;
}

const body = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(4) }, () =>
    chance.below(60) === 0 ? nested(chance) : chance.of(pieces)(chance),
  ).join('\n');

/** What a knot does when it has said its piece. */
const onwards = [
  '-> again',
  '-> other',
  '-> desk',
  '-> END',
  '->->',
  '-> DONE',
  '{n < 50: -> again}\n->->',
  '{n < 100000: -> again}\n-> desk',
];

const reasons = '    # why: So.\n    # inside: So.\n';

/** A moment as the check wants it, whose answers do what they like. */
function moment(chance: Chance): string {
  if (chance.below(2) === 0) return '';
  const kind = chance.of(['*', '+']);
  const techniques = ['validation', 'apologise', 'arguing-facts', 'tactical-pause # silence # lapse'];
  const choices = techniques.map((technique) => {
    const said = chance.of(['Say it', 'Say {n}', 'Say {s}', '{s}{s}', '{deep(1)}']);
    return `${kind} [${said} # ${technique}]\n${reasons}    ${body(chance).replaceAll('\n', '\n    ')}\n`;
  });
  return `- (open)\n${choices.join('')}`;
}

function knots(chance: Chance): string {
  return `
VAR s = "ab"
VAR n = ${chance.of(['0', '1', '-1', '2147483647', '99999999999'])}
LIST things = (one), two, three
=== again ===
${body(chance)}
${moment(chance)}
- ${chance.of(onwards)}
=== other ===
${repeated(chance, `${body(chance)}\n`)}
- ${chance.of(onwards)}
=== thread ===
${chance.of(['<- thread', 'Threaded.', '+ [choice # validation]', ''])}
-> DONE
=== function deep(x) ===
${chance.of(['~ return deep(x + 1)', '~ return wide(x)', '{x > 5000:\n~ return 1\n}\n~ return deep(x + 1)', '~ return x'])}
=== function wide(x) ===
${chance.of(['~ deep(x)\n~ return deep(x)', '{x > 24:\n~ return 1\n}\n~ return wide(x + 1) + wide(x + 1)', '~ return s'])}
`;
}

/** The script with knots of that kind, and a way into them before, at or after its moment. */
export function withHostility(chance: Chance, script: string): string {
  const places = ['-> desk\n', '\n- (first)', 'Owen: All right.', 'Owen: I did.', '-> counter\n'].filter(
    (each) => script.includes(each),
  );
  const place = chance.of(places.length > 0 ? places : ['\n']);
  const call = chance.of([
    '-> again\n',
    '-> again ->\n',
    '-> other ->\n',
    '<- thread\n',
    '{deep(1)}\n',
    `${nested(chance)}\n`,
    `${body(chance)}\n`,
  ]);
  const includes =
    chance.below(8) === 0
      ? repeated(chance, `INCLUDE ${chance.of(['parts/end.ink', 'desk.ink', 'kit/person.ink'])}\n`)
      : '';
  return script.replace(place, `\n${call}${place}`) + knots(chance) + includes;
}
