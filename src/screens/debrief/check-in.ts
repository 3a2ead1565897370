/** The two questions that come first, and their answers in words. */
import type { Reflections } from '../../debrief/report.ts';

type Feeling = NonNullable<Reflections['feeling']>;

export interface Step<T> {
  readonly value: T;
  readonly label: string;
}

/** Five steps, stored as 0 to 100, so that confidence can later be held against how it went. */
export const sureSteps: readonly Step<number>[] = [
  { value: 0, label: 'Not at all' },
  { value: 25, label: 'A little' },
  { value: 50, label: 'Half and half' },
  { value: 75, label: 'Fairly' },
  { value: 100, label: 'Completely' },
];

export const feelings: readonly Step<Feeling>[] = [
  { value: 'steady', label: 'Steady' },
  { value: 'stirred', label: 'Stirred up' },
  { value: 'shaken', label: 'Shaken' },
  { value: 'need-a-break', label: 'I need a break' },
];

/** Nothing else is shown until both are answered; a break is an answer that stops here unless they go on. */
export function checkedIn({ sure, feeling }: Reflections): boolean {
  return sure !== undefined && feeling !== undefined && feeling !== 'need-a-break';
}

/** What they said, in one line; empty when both were skipped. */
export function checkInWords({ sure, feeling }: Reflections): string {
  const certain = sureSteps.find(({ value }) => value === sure)?.label.toLowerCase();
  const felt = feelings.find(({ value }) => value === feeling)?.label.toLowerCase();
  const said = [
    ...(certain ? [`how sure: ${certain}`] : []),
    ...(felt ? [`how you are: ${felt.replace('i need', 'you need')}`] : []),
  ];
  return said.length === 0 ? '' : `You said before reading on: ${said.join('; ')}.`;
}
