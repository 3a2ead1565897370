/** When the buttons make a sound: a moment opens, an answer is taken, little time is left. Pure. */
import type { EncounterView } from '../../screens/views.ts';
import type { UiSound } from '../../sound/sound.ts';
import { littleLeftWords } from './announce.ts';

type Seen = Pick<EncounterView, 'moment' | 'announcement'>;

/** The sound for a change of what is on the screen. A window that closes by itself has none: nothing was pressed. */
export function buttonSound(before: Seen, now: Seen): UiSound | null {
  if (now.moment === null) return null;
  if (before.moment?.id !== now.moment.id) return 'open';
  if (before.moment.answered === null && now.moment.answered !== null) {
    return now.moment.answered === 'lapse' ? null : 'take';
  }
  return before.announcement !== littleLeftWords && now.announcement === littleLeftWords ? 'low' : null;
}
