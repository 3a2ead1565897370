/** What is likely to be shown next, so that it is fetched first. Pure. */
import type { Figure, Frame, Posture } from './figure.ts';

/** Cues by kind, as they stand in a script: those that the scenario asks for somewhere. */
export type NamedCues = Readonly<Partial<Record<'stance' | 'hands' | 'head', readonly string[]>>>;

/** A step that is this near may be wanted within the next line or two. */
const neighbouring = 25;

/** The figure's frames, most likely first, for a body that is like this just now. */
export function inOrder(
  figure: Figure,
  now: { readonly posture: Posture; readonly arousal: number },
  named: NamedCues,
): readonly Frame[] {
  const risesLater = (named.stance ?? []).some((stance) => stance === 'standing' || stance === 'pacing');
  const rank = (frame: Frame): number => {
    const far = Math.abs(frame.arousal - now.arousal);
    const other = frame.posture === now.posture ? 0 : risesLater ? 3 : 6;
    if (frame.step) return other + (far <= neighbouring ? 0 : 2);
    return other + (isNamed(frame, named) ? 1 : 4);
  };
  const far = (frame: Frame) => Math.abs(frame.arousal - now.arousal);
  return [...figure.frames].sort((a, b) => rank(a) - rank(b) || far(a) - far(b));
}

const isNamed = ({ shows }: Frame, named: NamedCues): boolean =>
  (['stance', 'hands', 'head'] as const).some((kind) =>
    shows[kind].some((value) => named[kind]?.includes(value)),
  );
