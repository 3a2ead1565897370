/** What came of taking a file of runs in, in one sentence for the learner. Pure. */
import type { ImportReport } from '../records/transfer.ts';

export function importInWords({ problem, added, replaced, left, refused }: ImportReport): string {
  if (problem !== null) return `Nothing was taken in: ${problem}`;
  const parts = [
    counted(added.length, 'run added', 'runs added'),
    counted(replaced.length, 'brought up to date', 'brought up to date'),
    counted(left.length, 'was here already', 'were here already'),
    counted(refused.length, 'could not be read', 'could not be read'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'There were no runs in that file.' : `${parts.join(', ')}.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
