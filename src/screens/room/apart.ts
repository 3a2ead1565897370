/** In which of their lines two branches differ. Pure. */
import type { Line } from '../views.ts';
import type { RanView } from './room-view.ts';

const most = 3;

/** The first lines that only this branch has; where it has none of its own, simply its first. */
export function apart(ran: RanView, all: readonly RanView[]): readonly Line[] {
  const others = new Set(all.filter((each) => each !== ran).flatMap(({ lines }) => lines.map(lineKey)));
  const own = ran.lines.filter((line) => !others.has(lineKey(line)));
  return (own.length > 0 ? own : ran.lines).slice(0, most);
}

const lineKey = ({ speaker, text }: Line): string => `${speaker ?? ''}: ${text}`;
