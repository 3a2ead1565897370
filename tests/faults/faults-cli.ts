/** `npm run faults [runs]`: what every adapter loses under every fault. Prints a table; exits with 1 if anything is lost. */
import { rowsOf } from './table.ts';

const runs = Number(process.argv[2] ?? 25);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`not a number of runs: ${process.argv[2]}`);
const print = (text: string) => process.stdout.write(`${text}\n`);
let bad = 0;
print('| adapter | fault | runs | decisions | lost | told again, same id | "kept" untrue |');
print('|---|---|---|---|---|---|---|');
for await (const { adapter, fault, made, lost, again, untrue } of rowsOf(runs)) {
  print(`| ${adapter} | ${fault} | ${runs} | ${made} | ${lost} | ${again} | ${untrue} |`);
  bad += lost + untrue;
}
process.exit(bad === 0 ? 0 : 1);
