/**
 * A run in at most 200 printable ASCII characters, for channels that give no more (SCORM 1.2 keeps 4,096 for
 * everything). Decisions are kept as places among a moment's responses, so the same version of the script is needed
 * to read it; what the learner wrote in words is not in it.
 *
 * `C1~scenario~hash~seed~decisions~check`: three characters a decision (place and lapse, latency in tenths of a
 * second), four to close it against damage.
 */
import type { Scenario } from '../story/scenario.ts';
import { hash32 } from './chance.ts';
import { type Decision, Encounter } from './encounter.ts';
import type { RunRecord } from './record.ts';
import { OtherVersionError } from './replay.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const lapsed = 32;
/** Two digits hold tenths of seconds up to here; longer is written as this, and 'no clock' as one more. */
const longestTenths = 64 * 64 - 2;
const noClock = 64 * 64 - 1;

export const longestCompact = 200;

type Run = Pick<RunRecord, 'scenario' | 'hash' | 'seed'> & { readonly decisions: readonly Decision[] };

/** @throws RangeError when the run is too long to fit, or a moment has more responses than a digit can tell. */
export function compact(scenario: Scenario, record: Run, longest = longestCompact): string {
  if (record.scenario !== scenario.id || record.hash !== scenario.hash) {
    throw new OtherVersionError(record, scenario);
  }
  const encounter = new Encounter(scenario, record.seed);
  let decisions = '';
  for (const decision of record.decisions) {
    const place = encounter.open?.moment.responses.findIndex((each) => each.id === decision.response) ?? -1;
    encounter.decide(decision);
    if (place >= lapsed) throw new RangeError(`too many responses for the compact form: ${place + 1}`);
    const tenths =
      decision.latency === null ? noClock : Math.min(longestTenths, Math.round(decision.latency / 100));
    decisions += digit(place + (decision.lapse ? lapsed : 0)) + digit(tenths >> 6) + digit(tenths & 63);
  }
  const body = `C1~${record.scenario}~${record.hash}~${record.seed.toString(36)}~${decisions}`;
  const text = `${body}~${check(body)}`;
  if (text.length > longest) throw new RangeError(`the run is too long for the compact form: ${text.length}`);
  return text;
}

/**
 * Reads a compact run. Latencies come back to the nearest tenth of a second.
 * @throws RangeError when it is damaged; OtherVersionError when it is another script's.
 */
export function expand(scenario: Scenario, text: string): Run {
  const [form, id = '', hash = '', seed = '', decisions = '', sum] = text.split('~');
  const body = text.slice(0, text.lastIndexOf('~'));
  if (form !== 'C1' || sum !== check(body) || decisions.length % 3 !== 0) {
    throw new RangeError('this compact run is damaged or cut short');
  }
  const run = { scenario: id, hash, seed: Number.parseInt(seed, 36) >>> 0 };
  if (id !== scenario.id || hash !== scenario.hash) throw new OtherVersionError(run, scenario);
  const encounter = new Encounter(scenario, run.seed);
  const made: Decision[] = [];
  for (let at = 0; at < decisions.length; at += 3) {
    const [place = 0, high = 0, low = 0] = [...decisions.slice(at, at + 3)].map((each) =>
      digits.indexOf(each),
    );
    const open = encounter.open;
    const response = open?.moment.responses[place & (lapsed - 1)];
    if (!open || !response)
      throw new RangeError(`decision ${at / 3 + 1} of this compact run does not fit the script`);
    const tenths = high * 64 + low;
    const decision = {
      moment: open.moment.id,
      response: response.id,
      lapse: (place & lapsed) !== 0,
      latency: tenths === noClock ? null : tenths * 100,
    };
    encounter.decide(decision);
    made.push(decision);
  }
  return { ...run, decisions: made };
}

const digit = (value: number) => digits[value] ?? '0';

function check(body: string): string {
  const sum = hash32(0, body);
  return [18, 12, 6, 0].map((shift) => digit((sum >>> shift) & 63)).join('');
}
