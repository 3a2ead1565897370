import type { JSX } from 'preact';
import { Back } from './Back.tsx';
import { Counting } from './Counting.tsx';
import { Opening } from './Opening.tsx';
import { OpenOptions } from './OpenOptions.tsx';
import css from './Room.module.css';
import type { RoomPress, RoomView, StepProps } from './room-view.ts';
import { SideBySide } from './SideBySide.tsx';
import { Stopped } from './Stopped.tsx';
import { useSettled } from './use-settled.ts';
import { Vote } from './Vote.tsx';
import { voteInWords } from './words.ts';

export interface RoomAnswersProps {
  readonly room: RoomView;
  /** Whether a moment is on, open or being answered; otherwise lines are told. */
  readonly moment: boolean;
  /** Whether keys of one letter may be used. */
  readonly letterKeys: boolean;
  readonly onPress: (press: RoomPress) => void;
  readonly onGoOn: () => void;
  /** Milliseconds; only differences matter. */
  readonly now?: () => number;
}

/** Where a room opens, votes and decides. One step at a time, and on each one plain way on. */
export function RoomAnswers(props: RoomAnswersProps): JSX.Element {
  const { room, moment, letterKeys, now = () => performance.now() } = props;
  const step = `${room.at}${room.stopped ? ' stopped' : ''}`;
  const settled = useSettled(step, props.onPress, now);
  // A count that was pressed too early could be missed without anybody seeing it; it does no harm.
  const onPress = (press: RoomPress): void =>
    press.press === 'count' ? props.onPress(press) : settled(press);
  const onGoOn = useSettled(step, props.onGoOn, now);
  const shared: StepProps = { room, onPress };
  const options = moment && (room.at === 'open' || room.at === 'running');
  return (
    <div class={css.room}>
      {/* Always in the page: a live region that arrives with its words in it is often not read. */}
      <p class="visually-hidden" role="status">
        {saidOf(room)}
      </p>
      {room.at === 'opening' && !room.stopped && <Opening {...shared} />}
      {(options || (room.stopped && voting.has(room.at))) && <OpenOptions key={step} {...shared} />}
      {room.at === 'counting' && !room.stopped && <Counting letterKeys={letterKeys} {...shared} />}
      {room.at === 'decided' && !room.stopped && <Vote letterKeys={letterKeys} {...shared} />}
      {room.at === 'back' && !room.stopped && <Back {...shared} />}
      {(room.at === 'choosing' || room.at === 'going-on') && <SideBySide key={step} {...shared} />}
      {room.stopped && <Stopped onGoOn={onGoOn} />}
    </div>
  );
}

/** While it is stopped the options stay to be talked about, without what is pressed. */
const voting: ReadonlySet<RoomView['at']> = new Set(['counting', 'decided']);

function saidOf(room: RoomView): string {
  if (room.stopped) return 'Stopped.';
  if (room.at === 'opening') return 'A moment. Nothing moves until you open it.';
  if (room.at === 'decided') return voteInWords(room);
  return '';
}
