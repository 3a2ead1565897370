import { describe, expect, it, test } from 'vitest';
import { readArguments } from '../../../src/app/package/asked.ts';

const least = ['--target', 'scorm12', '--out', 'packages'];

it('reads what is asked for, with several of what may be several', () => {
  const args = [
    ...['--target', 'web', '--out=packages', '--dist', 'built', '--detail', 'outcome'],
    ...['--scenario', 'a', '--scenario', 'b', '--pack', 'x.zip', '--pack=y.zip'],
    ...['--host', 'https://a.example/', '--connect', 'https://b.example'],
  ];
  expect(readArguments(args)).toEqual({
    target: 'web',
    scenarios: ['a', 'b'],
    packs: ['x.zip', 'y.zip'],
    hosts: ['https://a.example'],
    connect: ['https://b.example'],
    detail: 'outcome',
    dist: 'built',
    out: 'packages',
  });
});

it('asks for everything, of the usual folder, where nothing else is said', () => {
  expect(readArguments(least)).toEqual({
    target: 'scorm12',
    scenarios: null,
    packs: [],
    hosts: [],
    connect: [],
    detail: null,
    dist: 'dist',
    out: 'packages',
  });
});

describe('says what is wrong', () => {
  test.each([
    [['--out', 'x'], '--target is missing. It goes like this: npm run package'],
    [['--target', 'cmi5'], '--out is missing.'],
    [[...least, '--scenari', 'a'], 'There is no option --scenari. Did you mean --scenario?'],
    [[...least, '--masteryscore', '80'], 'There is no option --masteryscore. It goes like this:'],
    [[...least, '--constructor', 'x'], 'There is no option --constructor.'],
    [[...least, '-t', 'web'], 'There is no option -t.'],
    [[...least, 'waiting-room'], '“waiting-room” stands there by itself.'],
    [[...least, '--scenario'], 'Nothing stands behind --scenario.'],
    [[...least, '--pack='], 'Nothing stands behind --pack.'],
    [['--target', 'scorm', '--out', 'x'], 'There is no target called “scorm”. Did you mean “scorm12”?'],
    [[...least, '--detail', 'all'], 'There is no detail called “all”.'],
    [[...least, '--host', 'learn.example'], '“learn.example” is not the origin of a page.'],
  ])('%j', (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });
});
