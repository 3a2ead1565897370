import { describe, expect, test } from 'vitest';
import { longestMs, openReader, type ReaderTerms } from '../../src/sound/reader.ts';
import { fakeClock } from '../app/fake-clock.ts';
import { type FakeSpeech, fakeSpeech, localEnglish, remoteEnglish, type Said, utter } from './fake-speech.ts';

/** A voice that says everything at once and tells so. */
const good = (said: Said) => {
  said.onstart?.();
  said.onend?.();
};

function begin(behaves: (said: Said, speech: FakeSpeech) => void) {
  const clock = fakeClock();
  const speech = fakeSpeech(behaves);
  const made: Said[] = [];
  const reader = openReader({
    speech: speech as unknown as ReaderTerms['speech'],
    utter: (text) => {
      const said = utter(text);
      made.push(said);
      return said as unknown as SpeechSynthesisUtterance;
    },
    after: clock.after,
  });
  const ends: boolean[] = [];
  return { clock, speech, reader, made, ends, done: (whole: boolean) => ends.push(whole) };
}

const two = ['Nobody came.', 'Not once.'];

describe('reading', () => {
  test('says one sentence after the other in a local voice, and tells once that it is done', async () => {
    const { clock, speech, reader, made, ends, done } = begin(good);
    reader.read(two, done);
    await clock.pass(1000);
    expect(speech.said).toEqual(two);
    expect(made.map(({ voice, lang }) => [voice, lang])).toEqual([
      [localEnglish, 'en-GB'],
      [localEnglish, 'en-GB'],
    ]);
    expect(ends).toEqual([true]);
    expect(clock.waiting).toBe(0);
  });

  test('waits for each sentence to end before the next', async () => {
    const { clock, speech, reader, made, ends, done } = begin((said) => said.onstart?.());
    reader.read(two, done);
    await clock.pass(2000);
    expect(speech.said).toEqual([two[0]]);
    made[0]?.onend?.();
    expect(speech.said).toEqual(two);
    expect(ends).toEqual([]);
  });

  test('of nothing is done at once', async () => {
    const { clock, reader, ends, done } = begin(good);
    reader.read([], done);
    await clock.pass(100);
    expect(ends).toEqual([true]);
  });
});

describe('stopping', () => {
  test('cancels what is being said and tells so, once', async () => {
    const { clock, speech, reader, made, ends, done } = begin((said) => said.onstart?.());
    reader.read(two, done);
    await clock.pass(100);
    reader.stop();
    reader.stop();
    expect(speech.cancelled).toBe(1);
    expect(ends).toEqual([false]);
    // What a browser tells of a cancelled utterance comes late, and means nothing any more.
    made[0]?.onerror?.();
    made[0]?.onend?.();
    await clock.pass(100_000);
    expect(speech.said).toEqual([two[0]]);
    expect(ends).toEqual([false]);
    expect(clock.waiting).toBe(0);
  });

  test('happens by itself when something else is to be read', async () => {
    const { clock, speech, reader, ends, done } = begin((said) => said.onstart?.());
    const others: boolean[] = [];
    reader.read(two, done);
    await clock.pass(100);
    reader.read(['Wait.'], (whole) => others.push(whole));
    expect(ends).toEqual([false]);
    await clock.pass(100);
    expect(speech.said).toEqual([two[0], 'Wait.']);
    expect(others).toEqual([]);
  });
});

describe('a browser that does not do as it should', () => {
  test('loses the end: after a generous time the next sentence follows, and all counts as read', async () => {
    const { clock, speech, reader, ends, done } = begin((said) => said.onstart?.());
    reader.read(two, done);
    await clock.pass(longestMs(two[0] ?? '') - 1000);
    expect(speech.said).toEqual([two[0]]);
    await clock.pass(2000);
    expect(speech.said).toEqual(two);
    await clock.pass(60_000);
    expect(ends).toEqual([true]);
  });

  test('never begins: it is given up, so that the clock does not wait for ever', async () => {
    const { clock, speech, reader, ends, done } = begin(() => {});
    reader.read(two, done);
    await clock.pass(10_000);
    expect(ends).toEqual([false]);
    expect(speech.said).toEqual([two[0]]);
    expect(clock.waiting).toBe(0);
  });

  test('begins without telling: it is heard out', async () => {
    const { clock, reader, made, ends, done } = begin((_, speech) => {
      speech.speaking = true;
    });
    reader.read(['Nobody came, and nobody rang, and nobody said one word to us.'], done);
    await clock.pass(8000);
    expect(ends).toEqual([]);
    made[0]?.onend?.();
    expect(ends).toEqual([true]);
  });

  test('fails: it is told, and nothing more is said', async () => {
    const { clock, speech, reader, ends, done } = begin((said) => said.onerror?.());
    reader.read(two, done);
    await clock.pass(1000);
    expect(ends).toEqual([false]);
    expect(speech.said).toEqual([two[0]]);
  });

  test('has no voice of its own: nothing is said, least of all by another', async () => {
    const { clock, speech, reader, ends, done } = begin(good);
    speech.voices = [remoteEnglish];
    reader.read(two, done);
    await clock.pass(2000);
    expect(speech.said).toEqual([]);
    expect(ends).toEqual([false]);
  });

  test('lists its voices late: they are waited for, a little', async () => {
    const { clock, speech, reader, ends, done } = begin(good);
    speech.voices = [];
    reader.read(two, done);
    await clock.pass(800);
    expect(ends).toEqual([]);
    speech.arrive([localEnglish]);
    await clock.pass(1000);
    expect(speech.said).toEqual(two);
    expect(ends).toEqual([true]);
  });

  test('lists them later still: what comes after that is read', async () => {
    const { clock, speech, reader, ends, done } = begin(good);
    speech.voices = [];
    reader.read(two, done);
    await clock.pass(3000);
    speech.arrive([localEnglish]);
    reader.read(two, done);
    await clock.pass(1000);
    expect(ends).toEqual([false, true]);
  });
});
