/** Who is greeted, who is believed, and what becomes of play where nobody answers. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { originsAround } from '../../../src/delivery/frame/line.ts';
import { World } from '../xapi/world.ts';
import { around, host, hosts, loadGame, Site, Wire } from './wire.ts';

let world: World;
let wire: Wire;
let site: Site;

beforeEach(() => {
  world = new World();
  wire = new Wire(world);
  site = new Site();
});

const mark = { source: 'composure', v: 1 };
const helloOf = () => String(wire.posted.find(({ message }) => message.type === 'hello')?.message.page);
const goodWelcome = () => ({ ...mark, type: 'welcome', page: helloOf() });

describe('the greeting', () => {
  it('says hello to each host by name, saying nothing else, and takes a welcome', async () => {
    around(wire, site);
    const { promise } = loadGame(wire);
    await world.until(world.now + 100);
    expect(await promise).toMatchObject({ found: { kind: 'frame' }, mode: 'normal', resumed: [] });
    const hellos = wire.posted.filter(({ message }) => message.type === 'hello');
    expect(hellos.map(({ target }) => target)).toEqual(hosts);
    for (const { message } of hellos)
      expect(Object.keys(message).sort()).toEqual(['page', 'source', 'type', 'v']);
  });

  it('says hello again until a page that loads its script late hears it', async () => {
    const { promise } = loadGame(wire);
    await world.until(world.now + 900);
    around(wire, site);
    await world.until(world.now + 300);
    expect(await promise).toMatchObject({ found: { kind: 'frame' } });
  });

  it('speaks to nobody but who welcomed it from then on, and to nobody at all as "*"', async () => {
    around(wire, site);
    const { promise } = loadGame(wire);
    await world.until(world.now + 100);
    const greeted = wire.posted.length;
    (await promise)?.resized(700);
    const later = wire.posted.slice(greeted);
    expect(later.map(({ target }) => target)).toEqual([host, host]);
    expect(wire.posted.map(({ target }) => target)).not.toContain('*');
  });

  it.each([0, 300, 2000, 5000])(
    'is over after %i ms where nobody answers, and play goes on',
    async (welcomeMs) => {
      const { promise } = loadGame(wire, { welcomeMs });
      let answered: unknown;
      void promise.then((found) => {
        answered = found;
      });
      if (welcomeMs > 0) {
        await world.until(world.now + welcomeMs - 1);
        expect(answered).toBeUndefined();
        await world.until(world.now + 1);
      } else await world.until(world.now);
      expect(answered).toBeNull();
    },
  );

  it('takes two seconds where nobody says otherwise', async () => {
    const { promise } = loadGame(wire);
    const before = world.now;
    const took = promise.then(() => world.now - before);
    await world.rest();
    expect(await took).toBe(2000);
  });

  it('takes a welcome that comes late, for whoever wants one', async () => {
    const { promise, host: found } = loadGame(wire);
    await world.until(world.now + 5000);
    expect(await promise).toBeNull();
    around(wire, site);
    await world.until(world.now + 2500);
    expect(found()).toMatchObject({ found: { kind: 'frame' } });
  });

  it('says nothing more after its limit where a late welcome is not wanted, and in the end in any case', async () => {
    const patient = loadGame(wire);
    await world.rest();
    const hellos = wire.posted.length;
    expect(hellos).toBeLessThan(100);
    const { promise } = loadGame(wire, { late: undefined } as never);
    await world.rest();
    expect(await promise).toBeNull();
    expect(wire.posted.length - hellos).toBeLessThan(hellos / 2);
    expect(patient.host()).toBeNull();
  });

  it('takes the first welcome and no other', async () => {
    around(wire, site);
    const { promise } = loadGame(wire);
    await world.until(world.now + 100);
    const first = await promise;
    const { learner } = first ?? {};
    wire.forge({ ...goodWelcome(), learner: 'another' }, host, 'parent');
    expect(first?.learner).toBe(learner);
    expect(wire.posted.filter(({ message }) => message.type === 'ready')).toHaveLength(1);
  });

  it('does not take a welcome that was said to the page before this one', async () => {
    loadGame(wire);
    await world.until(world.now + 10);
    const before = goodWelcome();
    const { promise } = loadGame(wire, { welcomeMs: 500 });
    wire.forge(before, host, 'parent');
    await world.until(world.now + 500);
    expect(await promise).toBeNull();
  });
});

describe('nobody is greeted', () => {
  it('where nothing is around the window', async () => {
    const alone = Object.assign(new EventTarget(), {
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
      location: {},
      parent: null as unknown,
    });
    alone.parent = alone;
    expect(await loadGame(wire, { window: alone as never }).promise).toBeNull();
    expect(wire.posted).toEqual([]);
  });

  it('where nobody may hold the page', async () => {
    expect(await loadGame(wire, { hosts: [] }).promise).toBeNull();
    expect(wire.posted).toEqual([]);
  });

  it('where the browser knows that another page is around, and at once', async () => {
    const around = (ancestorOrigins: string[]) =>
      originsAround(
        { ...new EventTarget(), parent: { postMessage() {} }, location: { ancestorOrigins } } as never,
        hosts,
      );
    expect(around(['https://evil.example.com'])).toEqual([]);
    expect(around([host, 'https://evil.example.com'])).toEqual([host]);
    // It is the page around that counts, and not what is around that.
    expect(around(['https://evil.example.com', host])).toEqual([]);
    expect(around(['null'])).toEqual(hosts);
    expect(around([])).toEqual(hosts);
  });

  it('and a message that is bound to a host does not reach another page', async () => {
    wire.around = 'https://evil.example.com';
    const heard: unknown[] = [];
    wire.hostWindow.addEventListener('message', (event) => heard.push(event));
    const { promise } = loadGame(wire);
    await world.rest();
    expect(await promise).toBeNull();
    expect(wire.posted.length).toBeGreaterThan(0);
    expect(heard).toEqual([]);
  });

  it('and a frame that was taken out of its page says nothing and throws nothing', async () => {
    const { promise, window } = loadGame(wire);
    Object.assign(window, { parent: null });
    await world.rest();
    expect(await promise).toBeNull();
  });
});

describe('a welcome', () => {
  const anyOrigin = fc.oneof(
    fc.constantFrom(
      'https://evil.example.com',
      'null',
      '',
      `${host}.evil.com`,
      `${host}/`,
      'http://learn.example.org',
      host,
    ),
    fc.webUrl(),
  );
  const anyForger = fc
    .record({ origin: anyOrigin, from: fc.constantFrom('parent' as const, 'elsewhere' as const) })
    .filter(({ origin, from }) => !(origin === host && from === 'parent'));

  it('from another origin or another window is never taken, whatever it says and however often', async () => {
    let forged = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyForger, { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        async (forgers, real) => {
          world = new World();
          wire = new Wire(world);
          const { promise, host: found } = loadGame(wire);
          await world.until(world.now + 5);
          for (const { origin, from } of forgers) {
            wire.forge({ ...goodWelcome(), learner: 'forged', resume: 'R1|1|' }, origin, from);
            forged += 1;
            await world.until(world.now + 30);
            expect(found()).toBeNull();
          }
          expect(wire.posted.filter(({ message }) => message.type !== 'hello')).toEqual([]);
          if (real) around(wire, new Site());
          await world.until(world.now + 4000);
          expect(found() !== null).toBe(real);
          expect((await promise) === null).toBe(found() === null || forgers.length * 30 + 5 >= 2000);
        },
      ),
      { numRuns: 100 },
    );
    expect(forged).toBeGreaterThan(300);
  });

  it.each<[string, unknown]>([
    ['another version', { v: 2 }],
    ['no version', { v: undefined }],
    ['another program', { source: 'somebody-else' }],
    ['another mode', { mode: 'exam' }],
    ['a learner that is no text', { learner: { name: 'Mei' } }],
    ['a learner of a thousand characters', { learner: 'x'.repeat(1000) }],
    ['a text of a megabyte', { resume: 'x'.repeat(1_000_000) }],
    ['a language that is none', { language: '<script>' }],
  ])('of %s is not taken', async (_, change) => {
    const { promise } = loadGame(wire, { welcomeMs: 500 });
    await world.until(world.now + 5);
    wire.forge({ ...goodWelcome(), ...Object(change) }, host, 'parent');
    await world.until(world.now + 500);
    expect(await promise).toBeNull();
  });

  it('with more in it than is known here is taken', async () => {
    const { promise } = loadGame(wire);
    await world.until(world.now + 5);
    wire.forge({ ...goodWelcome(), colour: 'teal', language: 'en-GB' }, host, 'parent');
    expect(await promise).toMatchObject({ language: 'en-GB', learner: null });
  });

  it('can be anything at all without anything being thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (rubbish) => {
        const { promise } = loadGame(wire, { welcomeMs: 10 });
        try {
          structuredClone(rubbish);
        } catch {
          return;
        }
        wire.forge(rubbish, host, 'parent');
        await world.until(world.now + 10);
        expect(await promise).toBeNull();
      }),
    );
  });
});
