/** Numbers with a point, and what an event may do. */
import { foundAt } from '../findings/found.ts';
import { ofKind, type ParsedCall, type ParsedNode, type ParsedNumber } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import type { ScriptRead } from './script-read.ts';

/** Points of arousal, trust or need in one event: an ordinary evening is 20, very agitated 60. */
const mostAtOnce = 40;

export const checkNumbers = ({ root }: ScriptRead): Problem[] => [
  ...[...ofKind<ParsedNumber>(root, 'Number')].flatMap((node) =>
    node.subtype === 'float'
      ? [foundAt('float', node, { message: `this number has a point: ${written(node)}` })]
      : [],
  ),
  ...[...ofKind<ParsedCall>(root, 'FunctionCall')].flatMap((call) => {
    if (call.name === 'FLOAT')
      return [foundAt('float', call, { message: 'FLOAT makes a number with a point' })];
    return call.name === 'event' ? checkEvent(call) : [];
  }),
];

/** Ink reads 3.0 as 3, and the author looks for 3.0. */
const written = ({ value }: ParsedNumber): string =>
  typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);

function checkEvent(call: ParsedCall): Problem[] {
  const [arousal, trust, need, because] = (call.args ?? []) as readonly (ParsedNode | undefined)[];
  const amounts = Object.entries({ arousal, trust, need }).flatMap(([on, given]) => {
    const amount = given ? constantOf(given) : null;
    return given && amount !== null ? [{ on, given, amount }] : [];
  });
  const far = amounts.filter(({ amount }) => Math.abs(amount) > mostAtOnce);
  const odd = amounts.filter(({ amount }) => Number.isInteger(amount) && amount % 2 !== 0);
  const [first] = odd;
  const problems = far.map(({ on, given, amount }) =>
    foundAt('event-range', given, { message: `this event moves ${on} by ${amount}` }),
  );
  if (first) {
    const says = odd.map(({ on, amount }) => `${on} by ${amount}`).join(', ');
    const moves = odd.map(({ amount }) => movedBy(amount)).join(', ');
    problems.push(
      foundAt('odd-event', first.given, {
        message: `this event says ${says}, and moves by ${moves}`,
        fix: `Did you mean ${amounts.map(({ amount }) => movedBy(amount)).join(', ')}?`,
      }),
    );
  }
  const text = because?.typeName === 'String' ? because.content : undefined;
  const isEmpty = text?.every((part) => part.typeName === 'Text' && (part.text ?? '').trim() === '');
  if (!isEmpty) return problems;
  return [...problems, foundAt('event-reason', call, { message: 'this event does not say what happened' })];
}

/** The person's numbers are even, and a half is rounded up. */
const movedBy = (amount: number): number => (amount % 2 === 0 ? amount : amount + 1);

/** A number that is written out; null for what is reckoned. */
export function constantOf({ typeName, ...node }: ParsedNumber): number | null {
  return typeName === 'Number' && typeof node.value === 'number' ? node.value : null;
}
