import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { extensions } from '../../../src/delivery/xapi/iris.ts';
import { openQueue, type Queue } from '../../../src/delivery/xapi/queue.ts';
import type { Statement } from '../../../src/delivery/xapi/statement.ts';
import { statementOf } from '../../../src/delivery/xapi/statements.ts';
import type { Telling } from '../../../src/delivery/xapi/telling.ts';
import { playOut } from '../../encounter/play.ts';
import { parcel } from '../../story/parcel.ts';
import { type BadNetwork, badNetwork, type Fault, faults } from './bad-network.ts';
import { FakeLrs } from './fake-lrs.ts';
import { inMemory, over, type Peer, served } from './peers.ts';
import { runOf, telling } from './told.ts';
import { chanceFrom, Disk, FakeShelf, World } from './world.ts';

/** So many answers, each of a run of its own. */
function manyStatements(count: number, registration: string): Statement[] {
  const all: Telling = { ...telling, registration };
  const encounter = playOut(parcel, 3, [{ which: 1, latency: 2100 }]);
  return Array.from({ length: count }, (_, at) => {
    const run = runOf(encounter, { id: `run-${at}` });
    const told = statementOf(
      all,
      run,
      { what: 'decided', turn: 0 },
      Date.parse('2026-05-01T12:00:00Z') + at * 40,
    );
    if (!told) throw new Error('nothing told');
    return told;
  });
}

interface Fared {
  readonly crashes: number;
  readonly network: BadNetwork;
  readonly disk: Disk;
}

/**
 * A learner's page that tells all of these, and crashes and comes back at random. What it was not told to be kept it
 * tells again once it is back, as the product does: a run's record knows what happened.
 */
async function tellAll(
  world: World,
  seed: number,
  peer: Peer,
  statements: readonly Statement[],
): Promise<Fared> {
  const chance = chanceFrom(seed);
  const disk = new Disk();
  const network = badNetwork(world, chance, peer.post, 0.35);
  const kept = new Set<string>();
  let crashes = 0;
  let page: { readonly queue: Queue; readonly shelf: FakeShelf; gone: boolean };

  const open = () => {
    const shelf = new FakeShelf(world, disk, chance, 0.03);
    const opened = { shelf, gone: false } as { queue: Queue; shelf: FakeShelf; gone: boolean };
    opened.queue = openQueue({
      line: 'lrs',
      shelf,
      // Whatever a page sent before it went arrives, and nobody is there to hear the answer.
      post: async (body) => {
        const answer = await network.post(body);
        return opened.gone ? new Promise(() => {}) : answer;
      },
      alone: (act) => act(),
      clock: world.clock,
      chance,
      lingerMs: 500,
    });
    return opened;
  };

  page = open();
  for (let at = 0; at < statements.length; ) {
    const some = statements.slice(at, at + 1 + Math.floor(chance() * 12));
    at += some.length;
    const { queue } = page;
    void queue.add(some).then((how) => {
      if (how === 'kept') for (const { id } of some) kept.add(id);
    });
    await world.until(world.now + Math.floor(chance() * 4000));
    if (chance() < 0.1) queue.leave();
    if (chance() < 0.25) queue.send();
    if (chance() > 0.12) continue;
    crashes += 1;
    page.gone = true;
    page.shelf.crash();
    if (chance() < 0.5) queue.leave();
    queue.close();
    page = open();
    const unkept = statements.slice(0, at).filter(({ id }) => !kept.has(id));
    void page.queue.add(unkept).then((how) => {
      if (how === 'kept') for (const { id } of unkept) kept.add(id);
    });
  }
  network.mend();
  page.queue.retry();
  await world.until(world.now + 3_600_000);
  page.queue.close();
  // The next visit finds what the last one had sent and could not take off the disk.
  page = open();
  await world.until(world.now + 3_600_000);
  page.queue.close();
  return { crashes, network, disk };
}

const runIdOf = (statement: Record<string, unknown>) =>
  (statement.context as { extensions: Record<string, unknown> }).extensions[extensions.run];

/** Lost: never stored. Doubled: what happened once is stored twice, under whatever id. */
async function countAt(peer: Peer, registration: string, statements: readonly Statement[]) {
  const stored = await peer.stored(registration);
  const runs = stored.map(runIdOf);
  return {
    lost: statements.filter((each) => !runs.includes(runIdOf(each))).length,
    doubled: runs.length - new Set(runs).size,
    strange: stored.length - runs.filter((id) => statements.some((each) => runIdOf(each) === id)).length,
  };
}

const well = { lost: 0, doubled: 0, strange: 0 };

describe('a thousand statements through faults and crashes', () => {
  test('are all stored, each once', { timeout: 120_000 }, async () => {
    const seen = new Map<Fault, number>();
    for (const seed of [1, 2, 3]) {
      const world = new World();
      const lrs = new FakeLrs();
      const registration = randomUUID();
      const statements = manyStatements(1000, registration);
      const { crashes, network, disk } = await tellAll(world, seed, inMemory(lrs), statements);
      expect([seed, await countAt(inMemory(lrs), registration, statements)]).toEqual([seed, well]);
      expect(lrs.stored.map(({ id }) => id).sort()).toEqual(statements.map(({ id }) => id).sort());
      expect(disk.data.size).toBe(0);
      expect(lrs.largest).toBeLessThanOrEqual(60_000);
      expect(crashes).toBeGreaterThan(5);
      for (const [fault, times] of network.seen) seen.set(fault, (seen.get(fault) ?? 0) + times);
    }
    for (const fault of faults) expect([fault, (seen.get(fault) ?? 0) >= 5]).toEqual([fault, true]);
  });

  test('also over a real socket', { timeout: 60_000 }, async () => {
    const world = new World();
    const peer = await served(new FakeLrs(), world);
    const registration = randomUUID();
    const statements = manyStatements(1000, registration);
    await tellAll(world, 11, peer, statements);
    expect(await countAt(peer, registration, statements)).toEqual(well);
    await peer.close();
  });

  const { LRS_URL, LRS_AUTH } = process.env;
  test.skipIf(!LRS_URL || !LRS_AUTH)('also at the LRS that LRS_URL names', { timeout: 600_000 }, async () => {
    const world = new World();
    const peer = over(LRS_URL ?? '', LRS_AUTH ?? '', world);
    const registration = randomUUID();
    const statements = manyStatements(1000, registration);
    await tellAll(world, 21, peer, statements);
    expect(await countAt(peer, registration, statements)).toEqual(well);
  });
});
