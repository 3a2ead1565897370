/** Strange scripts and packs through everything that reads them; `npm run fuzz` goes through thousands more. */
import { describe, expect, it } from 'vitest';
import { caseOf, outcomeOf, scriptCase } from '../../fuzz/cases.ts';
import { deskInk } from './packs.ts';

const seed = 20_260_304;
const cases = 400;
/** Milliseconds: a case that takes this long would hang a machine slower than any. */
const tooLong = 30_000;

describe('whatever is read as a script or a pack', () => {
  it(`is refused by an error of its own kind, or plays: ${cases} cases`, { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    const slow: string[] = [];
    const outcomes = new Set<string>();
    for (let n = 0; n < cases; n++) {
      const start = performance.now();
      try {
        outcomes.add((await outcomeOf(caseOf(seed, n))).split(':')[0] ?? '');
      } catch (error) {
        faults.push(`case ${n} of seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const took = performance.now() - start;
      if (took > tooLong) slow.push(`case ${n} of seed ${seed} took ${Math.round(took / 1000)} s`);
    }
    expect(faults).toEqual([]);
    expect(slow).toEqual([]);
    // A fuzz that is refused all of its cases has looked at nothing.
    expect(outcomes).toContain('refused');
    expect(outcomes).toContain('played out');
  });
});

/** In place of the line that leads to the desk. */
const at = (text: string) => deskInk.replace('\n-> desk\n', `\n${text}\n-> desk\n`);

/** The moment comes again for ever, and each time there is as much to reckon as a passage may have: case 8965 of seed 3. */
const endless = (() => {
  const reasons = '    # why: So.\n    # inside: So.';
  const choices = ['validation', 'apologise', 'arguing-facts', 'tactical-pause # silence # lapse']
    .map((technique) => `+ [{reckon(1)} # ${technique}]\n${reasons}`)
    .join('\n');
  const reckon = '=== function reckon(x)\n{x > 100:\n~ return 1\n}\n~ return reckon(x + 1)\n=== rest';
  return at(`-> again\n=== again\n- (open)\n${choices}\n- -> again\n${reckon}`);
})();

describe('what was made to do harm', () => {
  it.each<[string, string, string]>([
    ['text in text in text', at(`{${'"{'.repeat(14)}1${'}"'.repeat(14)}}`), 'refused: ink'],
    ['brackets without an end', at(`{${'('.repeat(20_000)}`), 'refused: ink'],
    ['a loop that says nothing', at('- (loop)\n-> loop'), 'stopped'],
    ['a loop through a knot', at('-> round\n=== round\n-> round'), 'stopped'],
    [
      'a text that doubles',
      at('-> grow\n=== grow\n~ temp s = "ab"\n- (more)\n~ s = s + s\n-> more'),
      'stopped',
    ],
    ['a line that never ends', at('-> on\n=== on\non and on <>\n-> on'), 'stopped'],
    [
      'a call without a bottom',
      at('-> start\n=== start\n~ deep(1)\n-> desk\n=== function deep(n)\n~ return deep(n + 1)\n=== rest'),
      'stopped',
    ],
    ['a moment that comes for ever', endless, 'played'],
  ])('does none: %s', { timeout: 60_000 }, async (_, text, outcome) => {
    expect(await outcomeOf(scriptCase(text))).toBe(outcome);
  });
});
