import { describe, expect, it } from 'vitest';
import {
  familyOf,
  isMended,
  keptHere,
  mended,
  opened,
  rootsOf,
  savedElsewhere,
  scriptAt,
  showing,
  takenFromDisk,
  withRoot,
} from '../../../src/app/workshop/shelf.ts';

const shelf = opened([
  { path: 'long/end.ink', text: 'The end.' },
  { path: 'long.ink', text: 'INCLUDE long/start.ink\nINCLUDE long/end.ink' },
  { path: 'long/start.ink', text: 'The start.' },
  { path: 'short.ink', text: 'Short.' },
]);
const textAt = (path: string, of = shelf) => scriptAt(of, path)?.text;

describe('what is open', () => {
  it('is led by the scripts that no other includes', () => {
    expect(rootsOf(shelf.scripts)).toEqual(['long.ink', 'short.ink']);
    expect(shelf).toMatchObject({ root: 'long.ink', shown: 'long.ink' });
  });

  it('is a family in the order of its includes', () => {
    expect(familyOf(shelf).map(({ path }) => path)).toEqual(['long.ink', 'long/start.ink', 'long/end.ink']);
    expect(familyOf(withRoot(shelf, 'short.ink')).map(({ path }) => path)).toEqual(['short.ink']);
  });

  it('does not go round with scripts that include each other', () => {
    const round = opened([
      { path: 'a.ink', text: 'INCLUDE b.ink' },
      { path: 'b.ink', text: 'INCLUDE a.ink' },
    ]);
    expect(rootsOf(round.scripts)).toEqual(['a.ink', 'b.ink']);
    expect(familyOf(round).map(({ path }) => path)).toEqual(['a.ink', 'b.ink']);
  });

  it('shows one script at a time', () => {
    expect(showing(shelf, 'long/end.ink')).toMatchObject({ root: 'long.ink', shown: 'long/end.ink' });
  });
});

describe('a script that is changed', () => {
  it('elsewhere is the new one', () => {
    const after = savedElsewhere(shelf, 'short.ink', 'Shorter.');
    expect(scriptAt(after, 'short.ink')).toMatchObject({ text: 'Shorter.', saved: 'Shorter.', newer: null });
  });

  it('here is told from what is saved', () => {
    const here = mended(shelf, 'short.ink', 'Longer.');
    expect(here.scripts.filter(isMended).map(({ path }) => path)).toEqual(['short.ink']);
    expect(mended(here, 'short.ink', 'Short.').scripts.some(isMended)).toBe(false);
  });

  it('in both places stays as it is here until the author says which', () => {
    const both = savedElsewhere(mended(shelf, 'short.ink', 'Mine.'), 'short.ink', 'Theirs.');
    expect(scriptAt(both, 'short.ink')).toMatchObject({ text: 'Mine.', newer: 'Theirs.' });
    expect(textAt('short.ink', takenFromDisk(both, 'short.ink'))).toBe('Theirs.');
    const kept = keptHere(both, 'short.ink');
    expect(scriptAt(kept, 'short.ink')).toMatchObject({ text: 'Mine.', saved: 'Theirs.', newer: null });
  });

  it('in both places to the same is nobody’s question', () => {
    const both = savedElsewhere(mended(shelf, 'short.ink', 'Same.'), 'short.ink', 'Same.');
    expect(scriptAt(both, 'short.ink')).toMatchObject({ text: 'Same.', saved: 'Same.', newer: null });
  });

  it('leaves the others alone', () => {
    const after = mended(shelf, 'short.ink', 'Longer.');
    expect(after.scripts.filter((each, at) => each !== shelf.scripts[at])).toHaveLength(1);
  });
});
