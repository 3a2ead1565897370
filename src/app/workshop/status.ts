/** How the check stands, in sentences. Pure. */
import { countInWords } from '../../screens/workshop/findings-in-words.ts';
import type { StatusView } from '../../screens/workshop/script-views.ts';
import type { CheckState } from './check-state.ts';

/** Milliseconds by the page's clock. */
export function statusOf(check: CheckState, now: number): StatusView {
  const { stage, problems, outcome, plain } = check;
  if (stage === 'failed')
    return {
      words: 'The check itself stopped.',
      going: `Save or change the script to try again. (${check.why.slice(0, 200)})`,
      tone: 'wrong',
    };
  if (stage === 'nothing' || (stage === 'compiling' && problems.length === 0 && check.map === null))
    return { words: 'Looking at it', going: '', tone: 'busy' };
  const wrong = problems.some(({ severity }) => severity === 'error');
  const words = `${countInWords(problems)}${stage === 'following' && problems.length === 0 ? ' so far' : ''}`;
  const tone = wrong ? 'wrong' : problems.length > 0 ? 'busy' : 'calm';
  if (stage === 'compiling') return { words, going: 'Looking at the change.', tone };
  if (stage === 'following') {
    const seconds = Math.max(1, Math.round((now - check.since) / 1000));
    return { words, going: `Following its runs: ${seconds} s so far.`, tone };
  }
  return { words, going: plain ? 'Plain Ink: it was checked as such.' : doneInWords(outcome), tone };
}

function doneInWords(outcome: CheckState['outcome']): string {
  if (outcome === null) return '';
  return outcome.partial === null
    ? `Every run was followed: ${numberInWords(outcome.runs)} of them.`
    : 'It is too large to follow every run; what was met is right, what was not is said as a doubt.';
}

/** Runs are counted to the last one, and there may be more than anybody reads out. */
export function numberInWords(digits: string): string {
  const value = Number(digits);
  if (value < 1e6) return value.toLocaleString('en-GB');
  const names: readonly [number, string][] = [
    [1e15, 'thousand million million'],
    [1e12, 'million million'],
    [1e9, 'thousand million'],
    [1e6, 'million'],
  ];
  const [unit, name] = names.find(([least]) => value >= least) ?? [1, ''];
  return `${(value / unit).toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${name}`;
}

/** In place of findings, while there are none. */
export function withoutFindings({ stage, plain }: CheckState): string {
  if (stage === 'done')
    return plain
      ? 'Nothing is wrong with it as Ink.'
      : 'Nothing is wrong. Now play it, and look at who does well.';
  if (stage === 'following')
    return 'Nothing is wrong with the script itself. Its runs are being followed, and may yet find something.';
  return stage === 'failed' ? 'The check itself stopped.' : 'Looking at it.';
}

export function mapInWords({ map, sampled, stale, stage, plain, problems }: CheckState): string {
  if (plain)
    return 'This script is plain Ink. A map is drawn of scenarios that have moments and endings of ours.';
  if (map === null)
    return stage === 'done' && problems.some(({ severity }) => severity === 'error')
      ? 'The map is drawn once the script can be played: mend its mistakes first.'
      : stage === 'failed'
        ? 'The check itself stopped before there was a map.'
        : 'The map is being drawn.';
  if (stale)
    return 'This is the map of an earlier version: the script has changed, or cannot be played as it stands.';
  if (sampled === 0) return 'How often each moment comes by is being counted.';
  return sampled === null
    ? 'Every run was followed: the chances are those of somebody who takes anything.'
    : `Counted over ${sampled.toLocaleString('en-GB')} runs of somebody who takes anything: right to within about 2 in 100.`;
}

export function playersInWords({ stage, plain, outcome, stale }: CheckState): string {
  if (plain) return 'This script is plain Ink: nobody is in it who could be read.';
  if (outcome === null)
    return stage === 'following'
      ? 'Habits are playing it: who always takes the longest, who always asks, who never answers. It takes some seconds.'
      : 'Habits play it once it can be played.';
  if (stale) return 'These are the players of an earlier version.';
  return 'To end well is to end settled, handed over or left safely. Reading the person is looking one decision ahead.';
}

/** Whether what is saved elsewhere is seen here; nothing is said of a copy that is saved nowhere else. */
export function followingInWords(follows: boolean, could: boolean): string {
  if (follows) return 'Whenever you save it in your own editor, it is checked again.';
  return could ? '' : 'After a change in your own editor, open the files again.';
}
