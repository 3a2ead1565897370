import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, includesOf, isKit, readerOf } from '../../../src/app/workshop/included.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path, text: `text of ${path}` }));

describe('an include', () => {
  it('is found by its whole path, else by as much of its end as fits one file alone', () => {
    const folder = files('library/a.ink', 'library/a/desk.ink', 'bank/a/desk.ink');
    expect(found(folder, 'bank/a/desk.ink')?.path).toBe('bank/a/desk.ink');
    expect(found(files('desk.ink', 'a.ink'), 'a/desk.ink')?.path).toBe('desk.ink');
    expect(found(files('library/desk.ink'), '../x/library/desk.ink')?.path).toBe('library/desk.ink');
  });

  it('is not guessed at where two files fit, nor by a part of a name', () => {
    expect(found(files('x/desk.ink', 'y/desk.ink'), 'z/desk.ink')).toBeNull();
    expect(found(files('helpdesk.ink'), 'desk.ink')).toBeNull();
    expect(found([], 'desk.ink')).toBeNull();
  });

  it('finds every file by its own path, whatever else is there', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'desk'), { minLength: 1, maxLength: 4 })
      .map((pieces) => `${pieces.join('/')}.ink`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), (paths) => {
        const all = files(...paths);
        for (const each of paths) expect(found(all, each)?.path).toBe(each);
      }),
    );
  });
});

it('reads the names in INCLUDE lines, and nothing that only looks like one', () => {
  expect(
    includesOf('INCLUDE a.ink\n  INCLUDE x/b c.ink  \n// INCLUDE no.ink\nHe says INCLUDE this.'),
  ).toEqual(['a.ink', 'x/b c.ink']);
});

it('has the kit’s own script without its being open, and prefers an open one', () => {
  expect(isKit('stories/kit/person.ink')).toBe(true);
  expect(isKit('kit/persona.ink')).toBe(false);
  expect(readerOf(files('a.ink'), 'the kit')('../kit/person.ink')).toBe('the kit');
  expect(readerOf(files('kit/person.ink'), 'the kit')('../kit/person.ink')).toBe('text of kit/person.ink');
});

it('says which script is missing', () => {
  expect(() => readerOf(files('a.ink'), '')('a/desk.ink')).toThrow('a/desk.ink is not open. Did you open it');
});
