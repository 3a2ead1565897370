/** The reference for authors: its tables against the kit, its claims against the simulation and the stage. */
import { describe, expect, it } from 'vitest';
import { clock as bankOffice } from '../../assets/room/bank-office/things.ts';
import { clock as benefitsCounter } from '../../assets/room/benefits-counter/things.ts';
import { clock as returnsDesk } from '../../assets/room/returns-desk/things.ts';
import { clock as schoolCorridor } from '../../assets/room/school-corridor/classroom.ts';
import { clock as waitingRoom } from '../../assets/room/waiting-room/things.ts';
import { clock as wardCorridor } from '../../assets/room/ward-corridor/station.ts';
import { heading, step } from '../../src/encounter/step.ts';
import { driverOf, techniqueOf } from '../../src/encounter/technique.ts';
import type { Person } from '../../src/encounter/trace.ts';
import { windowOf } from '../../src/encounter/window.ts';
import { sceneFor } from '../../src/stage/scene.ts';
import { signsOf } from '../../src/stage/signs.ts';
import type { Scene } from '../../src/stage/stage.ts';
import { kitVocabulary } from '../../src/story/kit.ts';
import type { Cues } from '../../src/story/scenario.ts';
import { hasCounter } from '../../src/workshop/figure/dials.ts';
import cast from '../../stories/kit/cast.json' with { type: 'json' };
import endings from '../../stories/kit/endings.json' with { type: 'json' };
import rooms from '../../stories/kit/rooms.json' with { type: 'json' };
import standards from '../../stories/kit/standards.json' with { type: 'json' };
import techniques from '../../stories/kit/techniques.json' with { type: 'json' };
import { codesOf, reference, rowsIn, sectionIn } from './guide.ts';

const section = (name: string): string => sectionIn(reference, `## ${name}`);
/** Without the ends of its lines. */
const prose = (name: string): string => section(name).replace(/\s+/g, ' ');
/** A row by the first word between backticks in it: the cells behind it. */
const named = (table: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    rowsIn(table).flatMap(([first = '', ...cells]) =>
      codesOf(first)
        .slice(0, 1)
        .map((name) => [name, cells]),
    ),
  );
const listIn = (text = ''): readonly string[] => text.split(':')[0]?.split(', ') ?? [];

describe('the words in the reference', () => {
  const tags = named(section('Every tag'));

  it('are the kit’s cues, endings and pressures, all of them and no others', () => {
    for (const [kind, values] of Object.entries(kitVocabulary.cues))
      expect(listIn(tags[`# ${kind}:`]?.[0])).toEqual(values);
    expect(listIn(tags['# ending:']?.[0])).toEqual(kitVocabulary.endings);
    expect(listIn(tags['# pressure:']?.[0])).toEqual(kitVocabulary.pressures);
  });

  it('are the kit’s drivers and standards, and what it says of each standard', () => {
    expect(listIn(tags['# driver:']?.[0])).toEqual([...kitVocabulary.drivers]);
    expect(tags['# standard:']?.[0]).toBeDefined();
    const said = rowsIn(section('Every tag')).find(([first]) => first === '`# standard:` `# misses:`')?.[1];
    expect(said?.split(': ')[1]?.split(', ')).toEqual([...kitVocabulary.standards]);
    for (const [id, { text }] of Object.entries(standards)) expect(tags[id]).toEqual([text]);
  });

  it('are the kit’s kinds of endings, which of them count as good, and its words for them', () => {
    expect(named(section('Endings'))).toEqual(
      Object.fromEntries(
        Object.entries(endings).map(([kind, { good, line }]) => [kind, [good ? 'yes' : 'no', line]]),
      ),
    );
  });

  it('are the kit’s people', () => {
    const { '# figure:': _, ...people } = named(section('Who'));
    expect(people).toEqual(
      Object.fromEntries(Object.entries(cast).map(([name, { what }]) => [name, [what]])),
    );
  });
});

describe('the rooms in the reference', () => {
  const { '# room:': _, ...table } = named(section('Where'));
  const clocks = {
    'bank-office': bankOffice,
    'benefits-counter': benefitsCounter,
    'returns-desk': returnsDesk,
    'school-corridor': schoolCorridor,
    'waiting-room': waitingRoom,
    'ward-corridor': wardCorridor,
  };

  it('are the kit’s, with the time on their clocks and whether anybody can sit', () => {
    expect(Object.keys(table)).toEqual(Object.keys(rooms));
    for (const [name, { what }] of Object.entries(rooms)) {
      const { hour, minute } = clocks[name as keyof typeof clocks];
      const [said = '', time, seat] = table[name] ?? [];
      expect(said.toLowerCase()).toBe(what.toLowerCase());
      expect(time).toBe(`${hour}:${minute}`);
      expect(seat).toBe(hasCounter(name) ? 'they sit' : 'nobody can sit');
    }
  });

  it('each have a paragraph that names what can be shown close there, all of it and in the kit’s order', () => {
    for (const [name, { insets }] of Object.entries(rooms)) {
      const [paragraph = ''] = section('Where').split(`\n**\`${name}\`**:`)[1]?.split('\n\n') ?? [];
      expect(codesOf(paragraph)).toEqual(insets);
    }
  });
});

const frustrated = driverOf('frustrated');
const person = (arousal: number, trust: number, need: number, load = 1): Person => ({
  arousal,
  trust,
  need,
  load,
  provocation: 0,
  recent: [],
  owed: [],
});
const taking = (from: Person, ids: readonly string[]): Person =>
  ids.reduce((now, id) => step(now, techniqueOf(id), frustrated).person, from);
const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0');

describe('the numbers in the reference', () => {
  const text = prose('What to expect');

  it('are what each technique does, to somebody wary and to somebody trusting', () => {
    const moved = (from: Person, id: string): string => {
      const to = taking(from, [id]);
      return [to.arousal - from.arousal, to.trust - from.trust, to.need - from.need].map(signed).join(', ');
    };
    const table = named(section('Techniques'));
    expect(Object.keys(table)).toEqual(Object.keys(techniques));
    for (const [id, { name }] of Object.entries(techniques)) {
      expect(table[id]?.[0]).toBe(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
      expect(table[id]?.slice(1)).toEqual([moved(person(60, 20, 70), id), moved(person(46, 44, 50), id)]);
    }
    expect(rowsIn(section('Techniques'))[0]?.slice(2)).toEqual([
      'wary: arousal 60, trust 20, need 70',
      'trusting: arousal 46, trust 44, need 50',
    ]);
  });

  it('are where arousal comes to rest', () => {
    const rows = rowsIn(section('What to expect')).slice(1);
    expect(rows.length).toBeGreaterThan(4);
    for (const [need, trust, load, rest] of rows.map((row) => row.map(Number)))
      expect(Math.round(heading(person(0, trust ?? 0, need ?? 0, load)))).toBe(rest);
  });

  it('are the trust that choices, reasons, help and limits ask for', () => {
    const gates = ['offering-choices', 'fair-process', 'concrete-help', 'limit-setting'].map(
      (id) => techniqueOf(id).effect.gate,
    );
    expect(gates).toEqual([20, 20, 25, 25]);
    expect(text).toMatch(/below a trust of 20, help and a limit below 25/);
  });

  it('are what eight silences bring, of one technique and of several', () => {
    const silences = (...ids: readonly string[]) =>
      taking(
        person(60, 20, 70),
        Array.from({ length: 8 }, (_, at) => ids[at % ids.length] ?? ''),
      ).trust - 20;
    expect(silences('tactical-pause')).toBe(2);
    expect(silences('tactical-pause', 'giving-space')).toBe(10);
    expect(silences('tactical-pause', 'giving-space', 'attentive-listening')).toBe(20);
    expect(text).toMatch(/10 to 20 points by themselves; eight of one technique bring 2\./);
  });

  it('are what a false promise gives, and takes at the third decision after it', () => {
    const promised = taking(person(60, 40, 70), ['false-promise']);
    expect(promised.trust).toBeGreaterThan(40);
    const later = (more: readonly string[]) => taking(promised, more);
    const held = later(['orienting', 'tactical-pause']);
    const found = later(['orienting', 'tactical-pause', 'orienting']);
    expect(held.trust).toBeGreaterThan(promised.trust);
    expect(held.trust - found.trust).toBeGreaterThanOrEqual(16);
    expect(found.arousal - held.arousal).toBeGreaterThanOrEqual(10);
  });

  it('are how long fifty words stay open', () => {
    const ms = windowOf({ words: 50, options: 5, pressure: 1, arousal: 60, factor: 1 }) ?? 0;
    expect(Math.abs(ms - 20_000)).toBeLessThan(1500);
  });
});

describe('what the reference says of the body', () => {
  const text = prose('What the body does');
  const [lasting = '', hands = ''] = section('What the body does').split('**Hands**');
  const table = named(lasting);

  const scene = (cues: Cues, speaker: string | null, before: Scene | null): Scene =>
    sceneFor({
      room: 'returns-desk',
      figure: 'lena',
      person: { arousal: 50 },
      tension: 0.5,
      beat: { text: 'So.', speaker, cues },
      released: false,
      speaking: speaker !== null,
      before,
    });

  it('is how long each tag lasts', () => {
    const kinds = [
      'stance',
      'hands',
      'head',
      'distance',
      'eyes',
      'skin',
      'tremor',
      'breath',
      'gaze',
      'inset',
    ] as const;
    for (const kind of kinds) {
      const values = kitVocabulary.cues[kind] ?? [];
      const over = (speaker: string | null) =>
        values.filter((value) => scene({}, speaker, scene({ [kind]: value }, null, null))[kind] === value);
      const [how, passing = ''] = table[`# ${kind}:`] ?? [];
      expect(how).toBe(over(null).length === values.length ? 'lasts' : 'one line');
      expect(over(null)).toEqual(how === 'lasts' ? values : []);
      if (how === 'lasts')
        expect(values.filter((value) => !over('Marion').includes(value))).toEqual(
          passing === '' ? [] : passing.split(', '),
        );
    }
  });

  it('is what gets somebody up at a counter, and down again', () => {
    const [, ups = '', downs = ''] =
      /across from you until (.+) gets them to their feet; (.+) set them down/.exec(text) ?? [];
    const risen = scene({ stance: 'standing' }, null, null);
    const stances = kitVocabulary.cues.stance ?? [];
    expect(stances.filter((stance) => scene({ stance }, null, null).risen)).toEqual(codesOf(ups));
    expect(stances.filter((stance) => !scene({ stance }, null, risen).risen).sort()).toEqual(
      [...codesOf(downs)].sort(),
    );
  });

  it('is the signs that come by themselves', () => {
    const none = { gaze: null, stance: null, hands: null, skin: null, eyes: null, tremor: null };
    const from = (sign: 'stare' | 'pale' | 'tears' | 'tremor') =>
      Array.from({ length: 101 }, (_, arousal) => arousal).findIndex(
        (arousal) => signsOf(none, arousal)[sign],
      );
    expect(text).toContain(
      `stare from an arousal of ${from('stare')}, tremble from ${from('tremor')} and pale from ${from('pale')}`,
    );
    expect(from('tears')).toBe(-1);
  });

  it('is every way that hands can be', () => {
    const { '# hands:': _, ...looks } = named(hands);
    expect(Object.keys(looks)).toEqual(kitVocabulary.cues.hands);
  });
});
