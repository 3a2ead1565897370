import type { Graph } from './graph.ts';
import { playInto } from './howls.ts';
import type { Library } from './library.ts';
import { heldTo } from './loudness.ts';
import { isSting } from './stings.ts';

/** A door heard later than this is a different door, and a click that answers a press a different press. In seconds. */
const LATE = { cue: 1, ui: 0.25 } as const;

export interface SinglesTerms {
  readonly library: Library;
  readonly graph: Graph;
  /** The most that single sounds and stings may have now, in LUFS; null where they may be as they are. */
  readonly most: () => { readonly cue: number; readonly sting: number } | null;
  readonly report: (problem: unknown) => void;
}

/** Plays sounds that come once: each time the next of a sound's variants that is already here. */
export function openSingles({ library, graph, most, report }: SinglesTerms) {
  const played = new Map<string, number>();
  let stopped = false;

  /** One after the other, so that no door is heard twice in a row where there are two. */
  function take(name: string): string {
    const takes = library.takes(name);
    const here = takes.filter((each) => library.here(each));
    const among = here.length > 0 ? here : takes;
    const count = played.get(name) ?? 0;
    played.set(name, count + 1);
    return among[count % among.length] ?? name;
  }

  function play(name: string, part: 'cue' | 'ui', { duck }: { readonly duck: boolean }): void {
    const { context } = graph;
    const baked = library.find(name);
    // While the context stands still, sounds would pile up and all be heard at once when it goes on.
    if (baked?.part !== part || context.state !== 'running') return;
    const asked = context.currentTime;
    library
      .load(take(name))
      .then((howl) => {
        if (stopped || context.currentTime - asked > LATE[part]) return;
        const held = most();
        const level = held ? heldTo(isSting(name) ? held.sting : held.cue, baked.lufs) : 1;
        playInto(howl, graph.inputs[part === 'ui' ? 'ui' : 'cues'], { level });
        if (duck) graph.duck(baked.ms / 1000);
      })
      .catch(report);
  }

  return {
    cue: (name: string) => play(name, 'cue', { duck: true }),
    /** The chord at the end: the layers let go by themselves. */
    chord: (name: string) => play(name, 'cue', { duck: false }),
    ui: (name: string) => play(name, 'ui', { duck: false }),
    stop() {
      stopped = true;
    },
  };
}
