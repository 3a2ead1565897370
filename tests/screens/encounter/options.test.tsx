import { afterEach, expect, test, vi } from 'vitest';
import { Options, type OptionsProps, settleTime } from '../../../src/screens/encounter/Options.tsx';
import { button, key, press, type Shown, show } from '../showing.tsx';
import { moment } from './views.ts';

let shown: Shown;
let time = 0;
afterEach(() => shown.gone());

async function open(more: Partial<OptionsProps> = {}) {
  time = 5_000;
  const onAnswer = vi.fn();
  const props: OptionsProps = {
    moment,
    numberKeys: true,
    still: true,
    covered: false,
    onAnswer,
    now: () => time,
    ...more,
  };
  shown = await show(<Options {...props} />);
  return { onAnswer, props };
}

const settled = () => {
  time += settleTime;
};

test('the responses stand in their order, and saying nothing comes last', async () => {
  await open();
  const words = [...shown.root.querySelectorAll('button')].map((each) => each.textContent);
  expect(words).toEqual([
    '1You have been waiting with no news.',
    '2Please lower your voice.',
    '3Fetch a chair.',
    '0Say nothing',
  ]);
});

test('the focus arrives on the group, which is described by every response', async () => {
  await open();
  const group = document.activeElement;
  expect(group?.getAttribute('aria-label')).toBe('Your response');
  const ids = group?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids).toHaveLength(4);
  for (const id of ids) expect(document.getElementById(id)?.tagName).toBe('BUTTON');
});

test('a press answers once, and a second press of anything does nothing', async () => {
  const { onAnswer } = await open();
  settled();
  const twice = button(shown.root, 'lower your voice');
  twice.click();
  twice.click();
  await press(shown.root, 'Fetch a chair');
  await key('1');
  expect(onAnswer.mock.calls).toEqual([['limit']]);
});

test('the response just pressed shows it before the app has said so', async () => {
  await open();
  settled();
  await press(shown.root, 'Fetch a chair');
  expect(button(shown.root, 'Fetch a chair').dataset.chosen).toBe('true');
  expect(button(shown.root, 'lower your voice').getAttribute('aria-disabled')).toBe('true');
});

test('presses within the first 400 milliseconds are not meant for it', async () => {
  const { onAnswer } = await open();
  time += settleTime - 1;
  await press(shown.root, 'Fetch a chair');
  await key('1');
  expect(onAnswer).not.toHaveBeenCalled();
  time += 1;
  await key('1');
  expect(onAnswer.mock.calls).toEqual([['naming']]);
});

test('number keys answer, and 0 says nothing', async () => {
  const { onAnswer } = await open();
  settled();
  expect(await key('0')).toBe(false);
  expect(onAnswer.mock.calls).toEqual([['silence']]);
});

test('a number without a response of its own does nothing', async () => {
  const { onAnswer } = await open();
  settled();
  expect(await key('4')).toBe(true);
  expect(onAnswer).not.toHaveBeenCalled();
});

test('with number keys off they do nothing, and no key is shown', async () => {
  const { onAnswer } = await open({ numberKeys: false });
  settled();
  await key('1');
  expect(onAnswer).not.toHaveBeenCalled();
  expect(shown.root.querySelector('kbd')).toBeNull();
  await press(shown.root, 'Fetch a chair');
  expect(onAnswer.mock.calls).toEqual([['chair']]);
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])(
  'a number with %s belongs to the browser',
  async (modifier) => {
    const { onAnswer } = await open();
    settled();
    await key('1', { [modifier]: true });
    expect(onAnswer).not.toHaveBeenCalled();
  },
);

test('a key that is held down does not answer', async () => {
  const { onAnswer } = await open();
  settled();
  await key('1', { repeat: true });
  expect(onAnswer).not.toHaveBeenCalled();
});

test('under a dialog nothing answers and the focus is left alone', async () => {
  const { onAnswer } = await open({ covered: true });
  settled();
  expect(shown.root.contains(document.activeElement)).toBe(false);
  await key('1');
  await press(shown.root, 'Fetch a chair');
  expect(onAnswer).not.toHaveBeenCalled();
});

test('when the dialog over it has gone, the focus arrives', async () => {
  const { props } = await open({ covered: true });
  await shown.again(<Options {...props} covered={false} />);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Your response');
});

test('an option that has the focus keeps it while dialogs come and go', async () => {
  const { props } = await open();
  await key('ArrowDown');
  await shown.again(<Options {...props} covered />);
  await shown.again(<Options {...props} />);
  expect(document.activeElement?.textContent).toContain('You have been waiting');
});

test('arrow keys move through the responses and around the ends', async () => {
  await open();
  const at = () => document.activeElement?.textContent?.slice(0, 1);
  await key('ArrowDown');
  expect(at()).toBe('1');
  await key('ArrowDown');
  expect(at()).toBe('2');
  await key('End');
  expect(at()).toBe('0');
  await key('ArrowDown');
  expect(at()).toBe('1');
  await key('ArrowUp');
  expect(at()).toBe('0');
});

test('a lapse takes no more answers and says that the moment passed', async () => {
  const { onAnswer, props } = await open();
  settled();
  await shown.again(<Options {...props} moment={{ ...moment, answered: 'lapse' }} />);
  expect(shown.root.textContent).toContain('The moment passed.');
  await key('1');
  await press(shown.root, 'Fetch a chair');
  expect(onAnswer).not.toHaveBeenCalled();
});

test('the bar stays where it stopped when an answer takes the clock away', async () => {
  const clock = { left: () => 0.6, running: true };
  const { props } = await open({ moment: { ...moment, clock }, still: false });
  settled();
  await press(shown.root, 'Fetch a chair');
  await shown.again(<Options {...props} moment={{ ...moment, clock: null, answered: 'chair' }} />);
  const bar = shown.root.querySelector<HTMLElement>('[aria-hidden] > div');
  expect(bar?.style.transform).toBe('scaleX(0.6)');
});
