/** A live encounter with its stage and its sound: everything that one run opens, and closes again. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Encounter } from '../../encounter/encounter.ts';
import type { RunRecord } from '../../encounter/record.ts';
import type { Ending, Measure } from '../../encounter/trace.ts';
import { holdsStill } from '../../screens/look.ts';
import type { Settings } from '../../screens/settings/settings.ts';
import { openStage, phaserLack, type Visit } from '../../stage/open.ts';
import { sceneFor } from '../../stage/scene.ts';
import type { Scene, Stage } from '../../stage/stage.ts';
import { served } from '../pictures.ts';
import type { Product } from '../product.ts';
import type { Reporter } from '../reporting/reporter.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';
import { realClock } from './countdown.ts';
import { cuesNamed } from './cues-named.ts';
import { openHearing } from './hearing.ts';
import type { Live, Showing } from './live.ts';
import { holdRun } from './one-tab.ts';
import { pictureFor } from './picture-for.ts';
import { openTrack, type Track } from './track.ts';

export interface Run {
  readonly live: Live;
  readonly track: Track;
  /** True from the end of the last line: the cool-down. */
  readonly over: ReadonlySignal<boolean>;
  readonly ending: Ending | null;
  /** Where the stage is to be seen; it moves with its pictures from one screen to the next. */
  readonly host: (element: HTMLDivElement | null) => void;
  start(): void;
  /** As `live.answer` and `live.goOn`; what is being read aloud falls silent first. */
  answer(response: string): void;
  goOn(): void;
  /** Stage and sound stand still, without a word of it on the screen; or go on. */
  standStill(still: boolean): void;
  /** True while they do. */
  readonly still: ReadonlySignal<boolean>;
  heed(settings: Settings): void;
  close(): void;
}

/** Milliseconds that the first line waits for the first picture. */
const pictureWait = 1200;

/** Milliseconds in which a picture that is to stand still comes to rest. */
const poses = 900;

/** What the stage has learned of this machine: a later run of the same visit does not learn it again. */
const visit: Visit = { gaveUp: null };

/**
 * What is to be seen before the next line is told: bodies stay as the lines so far have put them. `again`: all the lines
 * to the open moment.
 */
function sceneSoFar({ trace, turns, beats, person, scenario }: Encounter, again: boolean): Scene | null {
  const { room, figure } = scenario.about;
  const told =
    turns.length === 0 ? [] : [...trace.opening, ...turns.slice(0, -1).flatMap((turn) => turn.beats)];
  // A moment tried again starts at the last of these lines, the others at the first.
  const next = again ? beats : beats.slice(0, 1);
  return [...told, ...next].reduce<Scene | null>(
    (before, beat) =>
      sceneFor({ room, figure, person, tension: 0, beat, released: false, speaking: false, before }),
    null,
  );
}

/** Fetches what the first moment needs, while the briefing is read. */
export async function warm(product: Product): Promise<void> {
  // A third of a megabyte that a machine without a graphics chip would never run.
  if (phaserLack(document, pictureFor(product.settings.value), visit) === null)
    await import('../../stage/phaser/phaser-view.ts').catch(() => {});
}

/** As much of the product as a run needs around it. */
export type Around = Pick<Product, 'settings' | 'notice' | 'keep' | 'tell'> & {
  /** Tells whoever is to know of the run; null for one that counts for nothing. */
  readonly reporter: Reporter | null;
};

/** A run that is only tried out: from a moment on, the person is as given, and a line says what it is. */
export interface Rehearsal {
  readonly meets: Readonly<Record<Measure, number>> | null;
  readonly banner: string;
}

/** @throws OtherVersionError, DecisionError or TellingError when the record and the script do not fit; OtherTabError. */
export async function openRun(
  product: Around,
  entry: Pick<ScenarioEntry, 'load' | 'sources'>,
  record: RunRecord,
  onTrouble: (error: unknown) => void,
  rehearsal?: Rehearsal,
): Promise<Run> {
  const scenario = await entry.load();
  const { room, figure } = scenario.about;
  const frame = document.createElement('div');
  frame.style.position = 'absolute';
  frame.style.inset = '0';
  const over = signal(false);
  let stage: Stage | null = null;
  let scene: Scene | null = null;
  const still = signal(false);
  /** The picture, too: a little later, with the mouth closed. */
  const posed = signal(false);
  let stopPosing = () => {};
  let closed = false;
  let started = false;
  let stopNotices = () => {};

  // Before the run is held: one that cannot be replayed holds nothing.
  const track = openTrack({
    scenario,
    record,
    meets: rehearsal?.meets ?? null,
    ...(rehearsal ? { banner: rehearsal.banner } : {}),
    clock: realClock,
    settings: () => product.settings.value,
    async keep(next, encounter) {
      await product.keep(next);
      const played = { scenario, record: next, trace: encounter.trace };
      product.reporter?.decided(played, encounter.open?.moment.id ?? null);
    },
    show,
    coming: (beat) => hearing.coming(beat, track.encounter.person.arousal),
    onChange: (encounter) => {
      scene = sceneSoFar(encounter, true);
    },
    onOver: () => {
      hearing.release();
      over.value = true;
    },
    onTrouble: async (error) => onTrouble(await located(error, entry)),
  });
  const letGo = await holdRun(record.id);
  const hearing = openHearing({
    scenario,
    seed: record.seed,
    base: served('sound'),
    settings: () => product.settings.value,
    moves: () => motionFor(product.settings.value) === 'full',
  });
  function show(showing: Showing): void {
    const { arousal, tension, beat, speaking, over: released } = showing;
    scene = sceneFor({ room, figure, person: { arousal }, tension, beat, released, speaking, before: scene });
    stage?.show(scene).catch(() => {});
    hearing.show(showing);
  }

  scene = sceneSoFar(track.encounter, record.forkedFrom !== undefined);
  const seen = computed(() => {
    const view = track.live.view.value;
    return still.value ? { ...view, paused: true } : view;
  });

  product.reporter?.opened({ scenario, record, trace: track.encounter.trace });

  const openPicture = async () => {
    const opened = await openStage(frame, {
      prefer: pictureFor(product.settings.value),
      motion: motionFor(product.settings.value),
      base: served('stage'),
      seed: record.seed,
      named: cuesNamed(scenario),
      visit,
    });
    stage = opened;
    if (closed) opened.destroy();
    else if (scene) await opened.show(scene);
  };

  return {
    get live() {
      return track.live;
    },
    track,
    over,
    get ending() {
      return track.encounter.ending;
    },
    host: (element) => element?.append(frame),
    start() {
      if (started) return;
      started = true;
      const picture = openPicture().catch(() =>
        track.live.notice('The pictures did not load. The words, the choices and the sound are all here.'),
      );
      hearing.start({
        view: seen,
        caption: (words) => track.live.caption(words),
        hold: (reason) => track.live.hold(reason),
        release: (reason) => track.live.release(reason),
        goOn: () => track.live.goOn(),
      });
      // A line said in an empty room is half lost; a picture that is slow, or never comes, holds nobody up for long.
      const patience = new Promise((resolve) => setTimeout(resolve, pictureWait));
      void Promise.race([picture, patience]).then(() => closed || track.live.start());
      // Told on the way in; from here on only what is new.
      product.tell(null);
      stopNotices = product.notice.subscribe((words) => words && track.live.notice(words));
      if (record.decisions.length > 0 && !record.forkedFrom) track.live.hold('menu');
      let paused = false;
      effect(() => {
        const view = track.live.view.value;
        // The clock is held: the host may take its time.
        if (view.paused && !paused) void product.reporter?.bring();
        paused = view.paused;
      });
      effect(() => {
        // Read before the stage is there: else nothing would ever be told to it.
        const stands = track.live.view.value.paused || posed.value;
        stage?.setPaused(stands);
      });
    },
    answer(response) {
      hearing.interrupt();
      track.live.answer(response);
    },
    goOn() {
      hearing.interrupt();
      track.live.goOn();
    },
    still,
    standStill(next) {
      if (next === still.value) return;
      still.value = next;
      posed.value = false;
      stopPosing();
      if (!next) return;
      if (scene) {
        scene = { ...scene, line: null };
        stage?.show(scene).catch(() => {});
      }
      stopPosing = realClock.after(poses, () => {
        posed.value = true;
      });
    },
    heed(settings) {
      stage?.setMotion(motionFor(settings));
      hearing.heed(settings);
      if (started) track.live.refresh();
    },
    close() {
      closed = true;
      stopPosing();
      const { live, encounter } = track.own;
      const played = { scenario, record: live.record, trace: encounter.trace };
      // The answer that is still on its way to the disk is told by whoever opens the run next.
      if (started && played.trace.turns.length === played.record.decisions.length)
        product.reporter?.left(played);
      letGo();
      stopNotices();
      track.live.leave();
      stage?.destroy();
      hearing.close();
      frame.remove();
    },
  };
}

/** With file and line where the side-car knows them: it is fetched only now. */
async function located(error: unknown, entry: Pick<ScenarioEntry, 'sources'>): Promise<unknown> {
  const at = error instanceof Error && 'at' in error && typeof error.at === 'string' ? error.at : null;
  if (!(error instanceof Error) || at === null) return error;
  try {
    const [{ placeOf }, map] = await Promise.all([import('../../story/source-map.ts'), entry.sources()]);
    const place = placeOf(map, at);
    if (place) error.message = `${place.file}:${place.line} ${error.message}`;
  } catch {
    // Without the side-car the path alone must do.
  }
  return error;
}

const motionFor = ({ motion }: Settings) =>
  holdsStill(motion, matchMedia('(prefers-reduced-motion: reduce)').matches) ? 'reduced' : 'full';
