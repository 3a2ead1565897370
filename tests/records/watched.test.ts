import { expect, test } from 'vitest';
import { watched } from '../../src/records/watched.ts';

test('a listener hears the value at once and then each change, until it stops', () => {
  const { watch, set } = watched('a');
  const heard: string[] = [];
  const stop = watch.subscribe((value) => heard.push(value));
  set('b');
  set('b');
  stop();
  set('c');
  expect(heard).toEqual(['a', 'b']);
  expect(watch.value).toBe('c');
});

test('a listener that subscribes twice is two listeners', () => {
  const { watch, set } = watched(0);
  const heard: number[] = [];
  const listener = (value: number) => heard.push(value);
  const stop = watch.subscribe(listener);
  watch.subscribe(listener);
  stop();
  set(1);
  expect(heard).toEqual([0, 0, 1]);
});
