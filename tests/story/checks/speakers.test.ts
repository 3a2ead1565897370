import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip } from '../../../src/story/checks/speakers.ts';
import { codesOf, problemsOf, withLines } from './library.ts';

describe('a name', () => {
  it.each(['Owne', 'Owenn', 'Oven', 'OWEN', 'Wone'])(
    'that is a slip of one that often speaks: %s',
    async (name) => {
      const expected = name === 'Wone' ? [] : ['speaker-typo'];
      expect(await codesOf(withLines(`${name}: Hello.`))).toEqual(expected);
    },
  );

  it.each(['Anne', 'The woman', 'Bowen', 'Owen Senior'])('that is somebody’s: %s', async (name) => {
    expect(await codesOf(withLines(`${name}: Hello.`))).toEqual([]);
  });

  it('is no slip once it has spoken three times', async () => {
    expect(await codesOf(withLines('Oven: One.\nOven: Two.\nOven: Three.'))).toEqual([]);
  });

  it('is told with whom it may be', async () => {
    const [problem] = await problemsOf(withLines('Owne: Hello.'));
    expect(problem).toMatchObject({ fix: 'Is this "Owen", or somebody else?', word: 'Owne' });
  });

  it('of three letters is a slip of another only by letters that changed places', () => {
    expect(isSlip('Dna', 'Dan')).toBe(true);
    expect(isSlip('Don', 'Dan')).toBe(false);
    expect(isSlip('Anna', 'Ann')).toBe(false);
  });

  it('is never a slip of itself, and a slip goes both ways', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(name, name, (a, b) => !isSlip(a, a) && isSlip(a, b) === isSlip(b, a)));
  });
});
