/** A run for reading: every moment with its options, what was done, and each change with its causes. Pure. */
import type { Cause, Person, Trace, Turn } from '../encounter/trace.ts';
import type { Beat, Response, Scenario } from '../story/scenario.ts';
import { wrappedIn } from './wrapped.ts';

/** Columns. */
const width = 100;
const wrapped = (text: string, first: string, rest = first) => wrappedIn(width, text, first, rest);

/** The whole run as lines of at most a hundred columns. */
export function transcript(scenario: Scenario, trace: Trace): string {
  const { about } = scenario;
  const twists = Object.entries(trace.twists).map(([name, value]) => `${name} ${value}`);
  const head = [
    about.title,
    ...wrapped(`${about.role}, with ${about.person} (${about.driver}). ${about.you}`, ''),
    ...wrapped(
      [`version ${trace.hash}`, `seed ${trace.seed}`, ...twists.map((each) => `twist ${each}`)].join(' · '),
      '',
    ),
  ];
  const opening = [...told(trace.opening), ...moved(trace.openingCauses)];
  const turns = trace.turns.map((turn, at) => turnLines(turn, at + 1));
  const end = trace.ending
    ? `Ending: ${trace.ending.id}`
    : 'It stops here: the record has no more decisions, and no ending.';
  const last = trace.turns.at(-1)?.after ?? trace.start;
  return `${[head, opening, ...turns, [end, ...wrapped(numbers(last), '  ')]]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function turnLines(turn: Turn, place: number): string[] {
  const shown = turn.shown.flatMap((id) => turn.moment.responses.filter((each) => each.id === id));
  const taken = turn.moment.responses.find((each) => each.id === turn.response);
  return [
    `${place}. ${turn.moment.id}`,
    ...wrapped(numbers(turn.before), '   '),
    ...shown.flatMap((each) => optionLines(each, !turn.lapse && each.id === turn.response)),
    ...wrapped(doneIn(turn, taken), '   '),
    ...told(turn.beats),
    ...moved(turn.causes),
    ...wrapped(turn.why, '   why: ', '        '),
    ...wrapped(turn.inside, '   inside: ', '           '),
  ];
}

/** One option; `>` marks the one that was taken. */
function optionLines(response: Response, taken: boolean): string[] {
  const kind = response.silence ? `${response.technique}, silence` : response.technique;
  return wrapped(`${response.text}  (${kind})`, taken ? '   > ' : '     ', '       ');
}

/** Silence that was chosen and a window that closed are different things, and are said apart. */
function doneIn(turn: Turn, taken: Response | undefined): string {
  const time = turn.latency === null ? 'with the clock off' : `after ${(turn.latency / 1000).toFixed(1)} s`;
  if (turn.lapse)
    return `The window closed ${time}: nothing was chosen (${taken?.technique ?? turn.response}).`;
  return taken?.silence ? `Silence was chosen ${time}.` : `Answered ${time}.`;
}

function told(beats: readonly Beat[]): string[] {
  return beats.flatMap(({ speaker, text, cues }) => {
    const body = Object.entries(cues).map(([kind, value]) => `${kind} ${value}`);
    const words = speaker === null ? text : `${speaker}: ${text}`;
    const line = [words, body.length > 0 ? `[${body.join(', ')}]` : ''].filter(Boolean).join('  ');
    return wrapped(line, '   | ', '   |   ');
  });
}

function moved(causes: readonly Cause[]): string[] {
  return causes.flatMap(({ on, by, kind, what }) => {
    const reason = what === '' || kind === 'technique' ? what || kind : `${kind}: ${what}`;
    return wrapped(`${on} ${by > 0 ? '+' : ''}${by}  (${reason})`, '   ', '     ');
  });
}

const numbers = ({ arousal, trust, need }: Person) => `arousal ${arousal} · trust ${trust} · need ${need}`;
