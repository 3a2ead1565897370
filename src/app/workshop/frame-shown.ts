/** Which baked frame learners would see at a scene, in words for authors. Pure. */
import type { FrameView } from '../../screens/workshop/views.ts';
import { framesFor, postureOf } from '../../stage/choose.ts';
import type { Figure } from '../../stage/figure.ts';
import type { Room } from '../../stage/room.ts';
import { signsOf } from '../../stage/signs.ts';
import type { Scene } from '../../stage/stage.ts';

const places = { counter: 'at the counter', standing: 'on their feet' } as const;

export function frameShown(figure: Figure, room: Pick<Room, 'posture'>, scene: Scene): FrameView {
  const posture = postureOf(figure, room, scene.risen);
  const { arousal, hands, stance, head } = scene;
  const frames = framesFor(figure, { posture, arousal, hands, stance, head });
  // Only pacing alternates; every other bearing takes the first.
  const shown = stance === 'pacing' ? frames : frames.slice(0, 1);
  const [first] = shown;
  const what = first?.step ? 'a step of arousal' : 'a pose for the tags';
  return {
    names: shown.map(({ name }) => name),
    arousal: first?.arousal ?? arousal,
    what: `${what}, ${places[first?.posture ?? posture]}`,
    ofItself: ofItself(scene),
  };
}

/** The signs that come with the arousal, where no tag asks for them. */
function ofItself(scene: Scene): FrameView['ofItself'] {
  const { stare, pale, tremor } = signsOf(scene, scene.arousal);
  return {
    ...(stare && scene.gaze !== 'stare' ? { gaze: 'stares' } : {}),
    ...(tremor && scene.tremor === null ? { tremor: 'trembles' } : {}),
    ...(pale && scene.skin === null ? { skin: 'goes pale' } : {}),
  };
}
