/**
 * `npm run fuzz -- [--cases 10000] [--seed 1] [--from 0]`: strange scripts and packs through everything that reads
 * them. Exit 0 when each was refused by an error of its own kind or played, else 1; each fault is told by its number.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Told } from './fuzz-child.ts';

/** Milliseconds after which a case counts as one that does not end. */
const patience = 60_000;
/** Milliseconds from which on a case is worth telling of. */
const slow = 3000;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const seed = Number(values.seed);
const to = Number(values.from) + Number(values.cases);

const outcomes = new Map<string, number>();
const slowest: Told[] = [];
const faults: string[] = [];

function told(each: Told): void {
  for (const end of each.outcome.split(', ')) outcomes.set(end, (outcomes.get(end) ?? 0) + 1);
  if (each.took > slow) slowest.push(each);
  if (each.fault !== null) {
    faults.push(`case ${each.n}`);
    console.log(`case ${each.n} of seed ${seed}:\n${each.fault}\n`);
  }
  if ((each.n + 1) % 500 === 0) console.log(`${each.n + 1} cases, ${faults.length} faults`);
}

/** A process of its own can be ended whatever it does. Resolves with the number to go on from. */
function stretch(from: number): Promise<number> {
  return new Promise((resolve) => {
    let next = from;
    const child = fork(fileURLToPath(new URL('./fuzz-child.ts', import.meta.url)), [
      `${seed}`,
      `${from}`,
      `${to}`,
    ]);
    const waiting = () => setTimeout(() => child.kill('SIGKILL'), patience);
    let watch = waiting();
    child.on('message', (each: Told) => {
      clearTimeout(watch);
      told(each);
      next = each.n + 1;
      watch = waiting();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (next >= to) return resolve(to);
      faults.push(`case ${next}`);
      console.log(
        `case ${next} of seed ${seed}: ${signal ? 'it did not end' : `the process ended with ${code}`}\n`,
      );
      resolve(next + 1);
    });
  });
}

for (let from = Number(values.from); from < to; ) from = await stretch(from);

for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a))
  console.log(`${count}\t${outcome}`);
for (const { n, took, outcome } of slowest.sort((a, b) => b.took - a.took).slice(0, 10))
  console.log(`slow: case ${n} took ${(took / 1000).toFixed(1)} s (${outcome})`);
console.log(
  `${Number(values.cases)} cases of seed ${seed}: ${faults.length} faults${faults.length > 0 ? ` (${faults.slice(0, 40).join(', ')})` : ''}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
