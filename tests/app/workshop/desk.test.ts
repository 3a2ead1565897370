import { describe, expect, it } from 'vitest';
import type { Job, News } from '../../../src/app/workshop/check-news.ts';
import { Desk } from '../../../src/app/workshop/desk.ts';
import type { Picked } from '../../../src/app/workshop/picked.ts';
import { mended, scriptAt } from '../../../src/app/workshop/shelf.ts';
import { packFormat } from '../../../src/story/pack/manifest.ts';
import { writePack } from '../../../src/story/pack/pack.ts';
import { parcel } from '../../story/parcel.ts';
import { fakeClock } from '../fake-clock.ts';

function aDesk() {
  const clock = fakeClock();
  const jobs: Job[] = [];
  let stops = 0;
  let tell: (news: News) => void = () => {};
  const desk = new Desk({
    clock,
    kit: async () => 'the kit',
    checking: (onNews) => {
      tell = onNews;
      return { start: (job) => jobs.push(job), stop: () => (stops += 1) };
    },
  });
  return { desk, clock, jobs, tell: (news: News) => tell(news), stopped: () => stops };
}

const picked = (path: string, content: BlobPart, handle: unknown = null): Picked => ({
  path,
  file: async () => new File([content], path.split('/').at(-1) ?? path),
  handle: handle as FileSystemFileHandle | null,
});

describe('files that are opened', () => {
  it('are checked together, the one that includes the others first', async () => {
    const { desk, jobs, clock } = aDesk();
    await desk.open([picked('desk.ink', 'Hello.'), picked('long.ink', 'INCLUDE desk.ink')], true);
    await clock.pass(0);
    expect(jobs).toMatchObject([
      { root: 'long.ink', kit: 'the kit', scripts: [{ path: 'desk.ink' }, { path: 'long.ink' }] },
    ]);
  });

  it('join what misses them', async () => {
    const { desk, clock, jobs } = aDesk();
    await desk.open([picked('long.ink', 'INCLUDE long/desk.ink')], true);
    await desk.open([picked('desk.ink', 'Hello.')], true);
    await clock.pass(0);
    expect(desk.shelf.value.root).toBe('long.ink');
    expect(jobs.at(-1)?.scripts).toHaveLength(2);
  });

  it('again are as they were saved, but for what was changed here', async () => {
    const { desk } = aDesk();
    await desk.open([picked('a.ink', 'One.'), picked('b.ink', 'Two.')], true);
    desk.choose('b.ink');
    desk.mend('a.ink', 'Mine.');
    await desk.open([picked('a.ink', 'Saved.'), picked('b.ink', 'Saved.')], true);
    expect(scriptAt(desk.shelf.value, 'a.ink')).toMatchObject({ text: 'Mine.', newer: 'Saved.' });
    expect(scriptAt(desk.shelf.value, 'b.ink')).toMatchObject({ text: 'Saved.', newer: null });
    expect(desk.shelf.value.scripts).toHaveLength(2);
  });

  it('are looked at before they are believed, and refused in a sentence', async () => {
    const { desk } = aDesk();
    await desk.open(
      [picked('big.ink', 'x'.repeat(1_000_001)), picked('odd.ink', 'a\0b'), picked('notes.txt', '')],
      true,
    );
    expect(desk.shelf.value.scripts).toEqual([]);
    expect(desk.notices.value).toEqual([
      expect.stringMatching(/^One file is neither Ink nor a pack/),
      expect.stringMatching(/^big\.ink is larger than 1 MB/),
      expect.stringMatching(/^odd\.ink is not text/),
    ]);
  });

  it('may be gone by the time they are read', async () => {
    const { desk } = aDesk();
    const gone: Picked = { path: 'a.ink', file: () => Promise.reject(new Error('gone')), handle: null };
    await desk.open([gone], true);
    expect(desk.notices.value).toEqual([expect.stringMatching(/^a\.ink could not be read/)]);
  });

  it('may be a pack, with what it says of itself', async () => {
    const { desk } = aDesk();
    const manifest = {
      format: packFormat,
      id: 'ours',
      title: 'Ours',
      version: '1.0',
      scenarios: ['a.ink'],
      localises: [],
      standards: {},
      words: { 'Resus 2': 'Bay 4' },
    } as const;
    const bytes = writePack({
      manifest: { ...manifest, scenarios: ['a.ink'], localises: [] },
      files: new Map([['a.ink', 'Hello.']]),
    });
    await desk.open([picked('ours.zip', new Uint8Array(bytes))], false);
    expect(desk.shelf.value.root).toBe('a.ink');
    expect(desk.pack.value?.manifest.words).toEqual({ 'Resus 2': 'Bay 4' });
    await desk.open([picked('broken.zip', 'not a zip')], false);
    expect(desk.notices.value).toEqual([expect.stringMatching(/^broken\.zip was not opened: /)]);
    expect(desk.shelf.value.root).toBe('a.ink');
  });
});

describe('what is changed in the page', () => {
  it('is checked once the author pauses, and only then', async () => {
    const { desk, clock, jobs } = aDesk();
    desk.put([{ path: 'a.ink', text: 'One.' }], false);
    await clock.pass(0);
    desk.mend('a.ink', 'On');
    await clock.pass(200);
    desk.mend('a.ink', 'Ones');
    await clock.pass(200);
    expect(jobs).toHaveLength(1);
    await clock.pass(400);
    expect(jobs.map(({ scripts }) => scripts[0]?.text)).toEqual(['One.', 'Ones']);
  });

  it('is not checked again for being looked at', async () => {
    const { desk, clock, jobs } = aDesk();
    desk.put(
      [
        { path: 'a.ink', text: 'INCLUDE b.ink' },
        { path: 'b.ink', text: 'Two.' },
      ],
      false,
    );
    await clock.pass(0);
    desk.change((shelf) => ({ ...shelf, shown: 'b.ink' }));
    await clock.pass(1000);
    expect(jobs).toHaveLength(1);
  });

  it('can be brought back when something else was opened over it', () => {
    const { desk } = aDesk();
    desk.put([{ path: 'a.ink', text: 'One.' }], false);
    desk.change((shelf) => mended(shelf, 'a.ink', 'Mine.'));
    desk.put([{ path: 'b.ink', text: 'Two.' }], false);
    expect(desk.before.value).not.toBeNull();
    desk.bringBack();
    expect(scriptAt(desk.shelf.value, 'a.ink')?.text).toBe('Mine.');
    expect(desk.before.value).toBeNull();
  });

  it('is nothing to bring back where nothing was changed', () => {
    const { desk } = aDesk();
    desk.put([{ path: 'a.ink', text: 'One.' }], false);
    desk.putAway();
    expect(desk.before.value).toBeNull();
    expect(desk.shelf.value.scripts).toEqual([]);
  });
});

it('follows files that it has a hold of, and checks what is saved', async () => {
  const { desk, clock, jobs } = aDesk();
  let file = new File(['One.'], 'a.ink', { lastModified: 1 });
  await desk.open([picked('a.ink', 'One.', { getFile: async () => file })], true);
  expect(desk.follows.value).toBe(true);
  await clock.pass(1500);
  file = new File(['Two.\r\n'], 'a.ink', { lastModified: 2 });
  await clock.pass(2500);
  expect(jobs.map(({ scripts }) => scripts[0]?.text)).toEqual(['One.', 'Two.\n']);
  desk.putAway();
  expect(desk.follows.value).toBe(false);
  expect(clock.waiting).toBe(0);
});

it('forgets another scenario’s map, and keeps that of an earlier version', async () => {
  const { desk, clock, tell } = aDesk();
  desk.put(
    [
      { path: 'a.ink', text: 'One.' },
      { path: 'b.ink', text: 'Two.' },
    ],
    false,
  );
  await clock.pass(0);
  tell({ is: 'compiled', problems: [], scenario: parcel, plain: false });
  desk.mend('a.ink', 'Other.');
  await clock.pass(500);
  expect(desk.check.value.scenario).toBe(parcel);
  desk.choose('b.ink');
  expect(desk.check.value.scenario).toBeNull();
});

it('finds the include that was missing once it is written into the folder', async () => {
  const { desk, clock, jobs } = aDesk();
  const handle = (text: string) => ({ getFile: async () => new File([text], 'x', { lastModified: 1 }) });
  const all = [picked('long.ink', 'INCLUDE long/desk.ink', handle('INCLUDE long/desk.ink'))];
  await desk.open(all, false, async () => all);
  await clock.pass(2000);
  expect(jobs).toHaveLength(1);
  all.push(picked('long/desk.ink', 'Hello.', handle('Hello.')), picked('notes.txt', 'No.'));
  await clock.pass(5000);
  expect(jobs.at(-1)).toMatchObject({
    root: 'long.ink',
    scripts: [{ path: 'long.ink' }, { path: 'long/desk.ink' }],
  });
  await clock.pass(9000);
  expect(jobs).toHaveLength(2);
  expect(desk.notices.value).toEqual([]);
});

it('does not wait for ever for a script that cannot be read', async () => {
  const { desk, clock, tell, stopped } = aDesk();
  desk.put([{ path: 'a.ink', text: 'One.' }], false);
  await clock.pass(19_000);
  expect(desk.check.value.stage).toBe('compiling');
  await clock.pass(2000);
  expect(desk.check.value).toMatchObject({ stage: 'failed', why: 'reading it took too long' });
  expect(stopped()).toBe(1);
  desk.mend('a.ink', 'Two.');
  await clock.pass(1000);
  tell({ is: 'compiled', problems: [], scenario: parcel, plain: false });
  await clock.pass(30_000);
  expect(desk.check.value.stage).toBe('following');
});
