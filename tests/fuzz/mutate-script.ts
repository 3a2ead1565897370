/** Scripts as no author would write them, and some as one might, by slip. */
import type { Chance } from './chance.ts';

type Change = (chance: Chance, text: string, others: readonly string[]) => string;

const strange = [
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud83d',
  '😀',
  'é́́',
  '\u2028',
  '\r',
  '\t',
  'Ω'.repeat(50),
  '𝕏',
  '\\',
];
/** What means something to Ink, or to Composure. */
const signs = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '|',
  '~',
  '*',
  '+',
  '-',
  '->',
  '<-',
  '->->',
  '<>',
  '#',
  '//',
  '/*',
  '*/',
  '"',
  '=',
  '===',
  '==',
  '!',
  '&',
  '^',
  '?',
  '%',
  ':',
  ',',
  '.',
  '$',
  '@',
  '\\',
  '%}',
  '{&',
  '{!',
  '{~',
  '{-',
  'not ',
  'mod ',
  '++',
  '--',
  '&&',
  '||',
];
const lines = [
  '-> END',
  '-> DONE',
  '-> desk',
  '-> nowhere',
  '<- desk',
  '->->',
  'VAR arousal = 50',
  'VAR trust = "text"',
  'VAR need = 99999999999999999999',
  'VAR x = -0.0000001',
  'CONST arousal = 3',
  'LIST things = (a), b, c',
  'LIST arousal = x',
  'EXTERNAL event(a, b, c, d)',
  'EXTERNAL other(a)',
  '~ arousal = arousal + 1e308',
  '~ need = 1 / 0',
  '~ event(1, 2, 3)',
  '~ event("a", "b", "c", "d")',
  '~ event(999999999, -999999999, 0, "so")',
  '~ temp y = RANDOM(1, 100)',
  '~ return',
  '=== desk ===',
  '=== function f(ref x) ===',
  '= stitch',
  'INCLUDE desk.ink',
  'INCLUDE ../kit/person.ink',
  'INCLUDE',
  'TODO: everything',
  '* -> END',
  '+ [again # validation # id: again] -> first',
  '- (first)',
  '- (loop)\n-> loop',
  '- (talk)\nOn and on.\n-> talk',
  '~ temp s = "a"\n- (grow)\n~ s = s + s\n-> grow',
  '- (glue)\nOn and on <>\n-> glue',
  '~ temp t = "ab"\n- (print)\n{t}{t}{t}<>\n~ t = t + t\n-> print',
  '- (fork)\n<- desk\n-> fork',
  '- (count)\n~ arousal++\n{arousal}\n-> count',
  '~ temp u = "{arousal}{trust}"\n{u == u: {u}}',
  '=== function deep(n) ===\n~ return deep(n + 1)',
  '=== tunnel ===\n-> tunnel ->\n->->',
  '-> tunnel ->',
  '{ f(deep(arousal)) }',
  '~ things = LIST_ALL(things)\n{things}',
  '{ things ? a: {LIST_RANGE(things, 1, 2)} }',
  '~ deep(1)',
  '{ arousal > 50: -> END }',
  '{ shuffle:\n - a\n - b\n}',
  '{ stopping:\n - a\n - b\n}',
  '{ LIST_RANDOM(things) }',
  '{ TURNS_SINCE(-> desk) }',
  '# twist: arousal 1..3',
  '# twist: x 9..1',
  '# ending: settled',
  '# ending: nowhere/at all',
  '# why: because',
  '# pressure: tight',
  '# room: constructor',
  '# driver: __proto__',
  '# figure: toString',
  '# {arousal}: {trust}',
];

const nests: readonly (readonly [string, string, string])[] = [
  ['{', 'a', '}'],
  ['{arousal: ', 'a', '}'],
  ['(', '1', ')'],
  ['[', 'a', ']'],
  ['"{', '1', '}"'],
  ['{ arousal:\n', 'a', '\n}\n'],
  ['{a|', 'b', '}'],
  ['not ', 'arousal', ''],
  ['-', '1', ''],
  ['* ', 'a', ''],
  ['- ', 'a', ''],
  ['f(', '1', ')'],
  ['->', 'desk', '->'],
];

const place = (chance: Chance, text: string) => chance.below(text.length + 1);
const inLines = (change: (chance: Chance, lines: string[], others: readonly string[]) => void): Change => {
  return (chance, text, others) => {
    const all = text.split('\n');
    change(chance, all, others);
    return all.join('\n');
  };
};
const insert = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

const changes: readonly Change[] = [
  inLines((chance, all) => all.splice(chance.below(all.length), 1 + chance.below(4))),
  inLines((chance, all) => {
    const at = chance.below(all.length);
    all.splice(chance.below(all.length), 0, ...all.slice(at, at + 1 + chance.below(8)));
  }),
  inLines((chance, all) => {
    const [a, b] = [chance.below(all.length), chance.below(all.length)];
    [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
  }),
  inLines((chance, all) => all.splice(chance.below(all.length + 1), 0, chance.of(lines))),
  inLines((chance, all, others) => {
    const other = chance.of(others).split('\n');
    const at = chance.below(other.length);
    all.splice(chance.below(all.length), chance.below(6), ...other.slice(at, at + 1 + chance.below(20)));
  }),
  inLines((chance, all) => all.splice(chance.below(all.length), all.length)),
  // Where a knot already says something, Ink is likeliest to take what is put in.
  inLines((chance, all) => {
    const said = all.flatMap((line, at) => (/^\s*\w[^=]*:/.test(line) ? [at] : []));
    if (said.length > 0) all.splice(chance.of(said) + 1, 0, chance.of(lines));
  }),
  (chance, text) => {
    const at = place(chance, text);
    return text.slice(0, at) + text.slice(at + 1 + chance.below(chance.of([1, 3, 40])));
  },
  (chance, text) => insert(text, place(chance, text), chance.of(signs)),
  (chance, text) => insert(text, place(chance, text), chance.of(signs).repeat(1 + chance.below(30))),
  (chance, text) => insert(text, place(chance, text), chance.of(strange)),
  (chance, text) => {
    const at = place(chance, text);
    return text.slice(0, at) + String.fromCharCode(32 + chance.below(95)) + text.slice(at + 1);
  },
  (chance, text) => {
    const [at, to] = [place(chance, text), place(chance, text)];
    return insert(text, to, text.slice(at, at + chance.below(60)));
  },
  (chance, text) => {
    const [open, middle, close] = chance.of(nests);
    const deep = chance.of([2, 5, 20, 200, 3000]);
    return insert(text, place(chance, text), open.repeat(deep) + middle + close.repeat(deep));
  },
  (chance, text) => {
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return text;
    const { index, 0: number } = chance.of(numbers);
    const other = chance.of(['0', '-1', '1e9', '99999999999', '2147483648', '0.5', '1..3', 'NaN', '']);
    return text.slice(0, index) + other + text.slice(index + number.length);
  },
  (chance, text) => {
    const words = [...text.matchAll(/[A-Za-z_-]{2,}/g)];
    if (words.length < 2) return text;
    const [one, other] = [chance.of(words), chance.of(words)];
    return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
  },
  (chance, text) => text.replaceAll('\n', chance.of(['\r\n', '\r', '\n\n', '\n'])),
];

/** `others` are scripts from which pieces are taken. */
export function mutated(chance: Chance, text: string, others: readonly string[]): string {
  let changed = text;
  for (let left = 1 + chance.below(chance.of([1, 2, 4, 12])); left > 0; left--) {
    changed = chance.of(changes)(chance, changed, others);
  }
  return changed;
}
