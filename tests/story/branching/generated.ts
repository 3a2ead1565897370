/**
 * Stories by seed, small and unpleasant: loops, visit counts, once-only choices, tunnels with and without references,
 * tunnels that lead elsewhere, threads, sequences, diverts to variables, functions that change what they are given.
 */
import { Compiler } from 'inkjs/full';

type Next = (below: number) => number;

/** Mulberry32. */
function random(seed: number): Next {
  let a = seed >>> 0;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export function generated(seed: number): string {
  const next = random(seed);
  const pick = (all: readonly string[]): string => all[next(all.length)] ?? '';
  const knots = 3 + next(3);
  const knot = (): string => `k${next(knots)}`;
  const condition = () =>
    pick([
      'a > 1',
      'b == 0',
      'c',
      'not c',
      `${knot()} > 1`,
      `not ${knot()}.s`,
      `TURNS_SINCE(-> ${knot()}) > 1`,
      'a == b',
      `${knot()} == 1`,
    ]);
  const effect = () =>
    pick([
      '~ a = (a + 1) % 3',
      '~ b = 1 - b',
      '~ c = not c',
      `~ dv = -> ${knot()}`,
      '~ a = 0',
      '~ bump(a)',
      '{b == 1:\n        ~ a = 2\n    }',
      '',
    ]);
  const onward = () =>
    pick([
      `-> ${knot()}`,
      `-> ${knot()}`,
      `-> ${knot()}.s`,
      '-> fin',
      '-> dv',
      '-> tunnel ->\n    -> fin',
      `-> elsewhere(b) ->\n    -> ${knot()}`,
      `-> changes(a) ->\n    -> ${knot()}.s`,
    ]);
  let story = 'VAR a = 0\nVAR b = 0\nVAR c = false\nVAR dv = -> k1\n-> k0\n';
  for (let k = 0; k < knots; k++) {
    story += `=== k${k}\n{k${k} > 4: -> fin}\nText k${k} {a}{c:x|y} {one|two|three} {&p|q}\n${effect()}\n`;
    if (next(3) === 0) story += `<- thread(-> k${(k + 1) % knots})\n`;
    const choices = 1 + next(3);
    for (let n = 0; n < choices; n++) {
      const label = n === 0 ? `(l${k}) ` : '';
      const when = next(2) === 1 ? `{${condition()}} ` : '';
      story += `${pick(['*', '+'])} ${label}${when}[c${k}${n} # t{b}]\n    ${effect()}\n    chosen ${k}${n} {!only}\n    ${onward()}\n`;
    }
    story += `+ -> k${k}.s\n= s\nstitch ${k} {b}\n${effect()}\n+ [on] ${onward()}\n* {${condition()}} [maybe] ${onward()}\n* -> fin\n`;
  }
  return `${story}=== fin
End {c:C}{a > 1: big} {k0}
-> END
=== tunnel
tunnel {b}
+ [back]
- ->->
=== elsewhere(x)
elsewhere {x}
+ [out]
{x: ->-> fin}
- ->->
=== changes(ref v)
changes {v}
+ [more]
~ v = (v + 1) % 3
+ [keep]
- after {v}
->->
=== thread(-> ret)
* [threaded once] {c:yes|no} -> ret
+ {a == 2} [threaded] -> ret
=== function bump(ref z)
~ z = (z + 1) % 3
`;
}

/** Null where the compiler refuses it. */
export function compiled(source: string): Record<string, unknown> | null {
  let wrong = false;
  try {
    const compiler = new Compiler(source, {
      errorHandler: (_: string, kind: number) => {
        wrong ||= kind === 2;
      },
    } as never);
    const text = compiler.Compile().ToJson();
    return wrong || typeof text !== 'string' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
