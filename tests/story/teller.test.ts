import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/story/source-map.ts';
import { type RoomEvent, Telling, TellingError } from '../../src/story/teller.ts';
import { compileChanged, parcel } from './parcel.ts';

const tell = (onEvent: (event: RoomEvent) => void = () => {}) => new Telling(parcel, onEvent);

describe('a telling', () => {
  it('turns lines into beats: who speaks, the words, and what the body does', () => {
    expect(tell().next().beats).toEqual([
      { speaker: 'Mo', text: 'I took the day off for this.', cues: { stance: 'forward', voice: 'raised' } },
    ]);
  });

  it('offers a moment by the names on the way to it, and its responses by their technique', () => {
    const moment = tell().next().moment;
    expect(moment?.id).toBe('counter.card');
    expect(moment?.responses.map((each) => each.id)).toEqual([
      'orienting',
      'arguing-facts',
      'apologise',
      'tactical-pause',
      'ignoring',
    ]);
    expect(moment?.responses[0]).toMatchObject({ shows: ['honest'], silence: false, lapse: false });
    expect(moment?.responses[3]).toMatchObject({ silence: true, lapse: false });
  });

  it('gives the reasons of the response taken, and not as lines', () => {
    const telling = tell();
    telling.next();
    telling.choose('apologise');
    const passage = telling.next();
    expect(passage).toMatchObject({
      why: 'It names the cost.',
      inside: 'Nobody had said that.',
      moment: { id: 'deciding' },
    });
    expect(passage.beats.map((beat) => beat.text)).toEqual(['…Yeah. I did.', 'The blind is half down.']);
  });

  it('tells events of the room once, in order, between the lines', () => {
    const events: RoomEvent[] = [];
    const telling = tell((event) => events.push(event));
    telling.write('queue', 2);
    expect(telling.next().beats).toHaveLength(2);
    expect(events).toEqual([{ arousal: 8, trust: 0, need: 0, because: 'somebody behind him laughs' }]);
  });

  it('lets the script branch on numbers written just after a response', () => {
    const telling = tell();
    telling.next();
    telling.choose('arguing-facts');
    telling.write('arousal', 90);
    expect(telling.next().beats[0]?.text).toBe('Three days! I work!');
  });

  it('ends with the kind of ending and the name of its own', () => {
    const telling = tell();
    telling.next();
    telling.choose('ignoring');
    telling.next();
    telling.choose('tactical-pause');
    expect(telling.next()).toMatchObject({
      moment: null,
      ending: { kind: 'contained', id: 'contained/phone' },
    });
  });

  it('ignores variables that the script does not declare', () => {
    const telling = tell();
    telling.write('nobody', 3);
    expect(telling.read('nobody')).toBeNull();
  });

  it('refuses a response that is not on offer', () => {
    const telling = tell();
    telling.next();
    expect(() => telling.choose('threatening')).toThrow('no such response at this moment: threatening');
  });
});

describe('a story that fails while it is told', () => {
  it('is stopped when it loops in silence', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace('-> counter\n', '-> round\n=== round ===\n-> round2\n=== round2 ===\n-> round\n'),
    );
    expect(() => new Telling(scenario, () => {}).next()).toThrow(/loops without saying anything/);
  }, 10_000);

  it('is stopped when it talks for ever', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace('-> counter\n', '-> round\n=== round ===\nAgain.\n-> round\n'),
    );
    expect(() => new Telling(scenario, () => {}).next()).toThrow(/400 lines/);
  });

  it('says where, by an Ink path that the side-car knows', async () => {
    // Coming back from a tunnel that nobody went into is found only when it runs.
    const { scenario, sources } = await compileChanged((text) =>
      text.replace('He waits.', '-> gone').concat('\n=== gone ===\nHm.\n->->\n'),
    );
    const telling = new Telling(scenario, () => {});
    telling.next();
    telling.choose('tactical-pause');
    let failure: unknown;
    try {
      telling.next();
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(TellingError);
    const at = failure instanceof TellingError ? failure.at : null;
    expect(at).not.toBeNull();
    expect(placeOf(sources, at ?? '')?.file).toBe('parcel.ink');
  });
});
