import { describe, expect, it } from 'vitest';
import { filesOf, packed, valuesOf } from '../../../src/app/workshop/packing.ts';
import { opened } from '../../../src/app/workshop/shelf.ts';
import { emptyPack } from '../../../src/screens/workshop/pack/pack-values.ts';
import { readPack } from '../../../src/story/pack/pack.ts';

const { scripts } = opened([
  { path: 'library/ten-to-five.ink', text: 'INCLUDE ../kit/person.ink\nINCLUDE ten-to-five/desk.ink' },
  { path: 'library/ten-to-five/desk.ink', text: 'Hello.' },
  { path: 'library/unused.ink', text: 'INCLUDE nothing.ink' },
]);
const root = 'library/ten-to-five.ink';

describe('a pack', () => {
  it('holds a scenario beside its manifest, and includes where it looks for them', () => {
    expect([...filesOf(scripts, [root]).keys()]).toEqual(['ten-to-five.ink', 'ten-to-five/desk.ink']);
  });

  it('gives files their folders back that were picked one by one', () => {
    const flat = opened([
      { path: 'ten-to-five.ink', text: 'INCLUDE ten-to-five/desk.ink' },
      { path: 'desk.ink', text: 'INCLUDE more/deep.ink' },
      { path: 'deep.ink', text: 'Deep.' },
    ]);
    expect([...filesOf(flat.scripts, ['ten-to-five.ink']).keys()]).toEqual([
      'ten-to-five.ink',
      'ten-to-five/desk.ink',
      'ten-to-five/more/deep.ink',
    ]);
  });

  it('comes back as it was made', () => {
    const values = {
      ...emptyPack,
      title: 'St Mary’s, 2026 ',
      organisation: 'St Mary’s',
      words: [
        { here: 'Resus 2', there: 'Bay 4' },
        { here: '', there: 'nothing' },
      ],
      standards: [
        { id: 'honest', name: 'Straight', text: 'We say what is so.' },
        { id: null, name: 'On time', text: 'We come when we said.' },
      ],
    };
    const made = packed(scripts, [root], values);
    if (!made.ok) throw new Error(made.words);
    expect(made.name).toBe('st-mary-s-2026.zip');
    const { manifest, files } = readPack(made.bytes);
    expect(manifest).toMatchObject({
      id: 'st-mary-s-2026',
      title: 'St Mary’s, 2026',
      scenarios: ['ten-to-five.ink'],
      words: { 'Resus 2': 'Bay 4' },
      standards: { honest: { name: 'Straight' }, 'on-time': { text: 'We come when we said.' } },
    });
    expect(files.get('ten-to-five/desk.ink')).toBe('Hello.');
    expect(valuesOf(manifest)).toMatchObject({
      title: 'St Mary’s, 2026',
      words: [{ here: 'Resus 2', there: 'Bay 4' }],
    });
  });

  it.each([
    [{ title: '  ' }, /no title yet/],
    [{ title: 'Ours', version: 'one two' }, /version/],
    [{ title: 'Ours', words: [{ here: 'a {b}', there: 'c' }] }, /words/],
  ])('that its readers would refuse is not saved: %j', (change, sentence) => {
    const made = packed(scripts, [root], { ...emptyPack, ...change });
    expect(made).toEqual({ ok: false, words: expect.stringMatching(sentence) });
  });
});
