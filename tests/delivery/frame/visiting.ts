/** A game in a frame and the page around it, for tests of a visit. `anew` comes before each. */
import type { FrameTerms } from '../../../src/delivery/frame/open.ts';
import type { FrameHost } from '../../../src/delivery/frame/visit.ts';
import type { Played } from '../../../src/delivery/host.ts';
import { endless, played } from '../scorm/playing.ts';
import { World } from '../xapi/world.ts';
import { around, loadGame, type Opened, Site, Wire } from './wire.ts';

export let world: World;
export let wire: Wire;
export let site: Site;
export let page: ReturnType<typeof around>;

/** A world, a line, a site and its page, all new. */
export function anew(): void {
  world = new World();
  wire = new Wire(world);
  site = new Site();
  page = around(wire, site);
}

export async function open(
  terms: Partial<FrameTerms> = {},
): Promise<FrameHost & { readonly opened: Opened }> {
  const opened = loadGame(wire, terms);
  await world.until(world.now + 100);
  const found = opened.host();
  if (!found) throw new Error('nobody said welcome');
  // Not spread: what the host says of itself changes.
  return Object.assign(Object.create(found), { opened });
}

export async function soon<T>(promise: Promise<T>): Promise<T> {
  await world.until(world.now + 20_000);
  return promise;
}

export const run = (length: number, seed = 11): Played[] =>
  played(
    endless,
    seed,
    Array.from({ length }, (_, at) => ({ which: at % 3, latency: 1000 + at * 10 })),
  );
export const first = (steps: readonly Played[]): Played => {
  const [step] = steps;
  if (!step) throw new Error('nothing was played');
  return step;
};
export const last = (steps: readonly Played[]): Played => first([...steps].reverse());
export const sure = (step: Played, value: number): Played => ({
  ...step,
  record: { ...step.record, reflections: { sure: value } },
});
export const types = () => wire.posted.map(({ message }) => message.type ?? message.subject);
