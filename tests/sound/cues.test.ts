/** Single sounds as their programs make them: what each is known by, and that none of them comes as a shot. */
import { describe, expect, test } from 'vitest';
import { attack, events } from '../../assets/sound/check/envelope.ts';
import { share } from '../../assets/sound/check/spectrum.ts';
import { at, type Signal } from '../../assets/sound/signal.ts';
import { render, SOURCES } from '../../assets/sound/sounds.ts';

const single = SOURCES.filter(({ part }) => part === 'cue' || part === 'ui');
const rendered = new Map<string, Signal>();

function sound(name: string): Signal {
  const source = SOURCES.find((each) => each.name === name);
  if (!source) throw new Error(`no source: ${name}`);
  const signal = rendered.get(name) ?? render(source);
  rendered.set(name, signal);
  return signal;
}

describe('a cue is known by what happens in it', () => {
  test.each([
    ['heart', 2, 'its two sounds'],
    ['footsteps', 5, 'steps'],
    ['footsteps-2', 7, 'steps'],
    ['footsteps-3', 6, 'steps'],
    ['glass', 3, 'knocks'],
    ['phone', 2, 'buzzes'],
    ['pager', 3, 'pips'],
    ['scanner', 2, 'labels'],
    ['chair', 2, 'goes'],
    ['desk', 1, 'blow'],
    ['paper-3', 3, 'pages'],
  ])('%s has %i (%s)', (name, count) => {
    expect(events(sound(name))).toBe(count);
  });

  test('typing has many keys', () => {
    for (const name of ['keyboard', 'keyboard-2'])
      expect(events(sound(name)), name).toBeGreaterThanOrEqual(8);
  });

  test('bodies are low, paper and rain are not', () => {
    for (const name of ['desk', 'doors', 'footsteps', 'glass']) {
      expect(share(sound(name), 40, 500), name).toBeGreaterThan(-3);
    }
    for (const name of ['paper', 'paper-2', 'paper-3']) {
      expect(share(sound(name), 1000, 8000), name).toBeGreaterThan(-1);
    }
    expect(share(sound('rain'), 500, 8000)).toBeGreaterThan(-3);
  });

  test('a voice through a wall, a handset or a ceiling has lost its bass, and its treble', () => {
    for (const name of ['child', 'radio', 'tannoy']) {
      expect(share(sound(name), 40, 200), name).toBeLessThan(-15);
      expect(share(sound(name), 4000, 20_000), name).toBeLessThan(-15);
    }
  });
});

describe('no single sound', () => {
  test.each(single)('$name begins or ends with a click', ({ name }) => {
    const signal = sound(name);
    const top = signal.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(Math.abs(at(signal, 0))).toBeLessThan(0.01 * top);
    expect(Math.abs(at(signal, signal.length - 1))).toBeLessThan(0.001 * top);
  });

  // A hand on a desk and a knock are sudden by nature: their crests are rounded instead.
  test.each(single.filter(({ name }) => !/^(desk|glass)/.test(name)))('$name comes as a shot', ({ name }) => {
    expect(attack(sound(name))).toBeGreaterThanOrEqual(10);
  });

  test('stands more than 18 dB above its own loudest 400 ms at its peak, unless it is a rustle or a key', () => {
    const rustles = /^(paper|keyboard)/;
    for (const { name, lufs } of single.filter((each) => !rustles.test(each.name))) {
      const top = sound(name).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(20 * Math.log10(top) - lufs, name).toBeLessThan(18);
    }
  });
});
