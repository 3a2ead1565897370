import type { JSX } from 'preact';
import type { Cause, Person } from '../../encounter/trace.ts';
import { axisOf, type BarScale, barOf, barScale } from './bars.ts';
import css from './CauseList.module.css';
import {
  type CauseGroup,
  causeWords,
  eases,
  groupCauses,
  measureNames,
  signed,
  type Telling,
} from './causes.ts';

export interface CauseListProps {
  readonly causes: readonly Cause[];
  readonly before: Person;
  readonly after: Person;
  readonly telling: Telling;
  /** Where several lists belong to one decision: their bars then compare. */
  readonly scale?: BarScale;
}

/** Why each number moved: every cause with its share, and the sum, which is the change itself. */
export function CauseList(props: CauseListProps): JSX.Element {
  const groups = groupCauses(props.causes, props.before, props.after);
  const scale = props.scale ?? barScale(props.causes);
  return (
    <div class={css.groups}>
      <p class={css.unit}>Each number runs from 0 to 100, in this game.</p>
      {groups.map((group) => (
        <Group key={group.on} group={group} scale={scale} telling={props.telling} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: CauseGroup;
  /** One for the whole decision, so that bars compare across the three numbers. */
  readonly scale: BarScale;
  readonly telling: Telling;
}

function Group({ group, scale, telling }: GroupProps): JSX.Element {
  const name = measureNames[group.on];
  if (group.causes.length === 0) {
    return (
      <p class={css.still}>
        <span class={css.name}>{name}</span> stayed at {group.after}.
      </p>
    );
  }
  return (
    <div class={css.group}>
      <p class={css.head}>
        <span class={css.name}>{name}</span>{' '}
        <span class={css.ends}>
          {group.before} <span aria-hidden="true">→</span>
          <span class="visually-hidden"> to </span> {group.after}
        </span>
      </p>
      <ul class={css.causes}>
        {group.causes.map((cause, at) => (
          <li class={css.cause} key={at}>
            <span class={css.amount}>{signed(cause.by)}</span>
            <Bar cause={cause} scale={scale} />
            <span class={css.words}>{causeWords(cause, telling)}</span>
          </li>
        ))}
      </ul>
      <p class={css.total}>
        <span class={css.amount}>{signed(group.total)}</span> <span>together</span>
      </p>
    </div>
  );
}

/** Left of the axis is down, right is up; which of them helps is said by shade and, in words, by the sentence. */
function Bar({ cause, scale }: { readonly cause: Cause; readonly scale: BarScale }): JSX.Element {
  const { left, width } = barOf(cause.by, scale);
  // A fall hangs on its right end, so that one drawn wider than its share still ends at the axis.
  const side = cause.by < 0 ? { right: `${100 - left - width}%` } : { left: `${left}%` };
  return (
    <span class={css.track} aria-hidden="true">
      <span class={css.axis} style={{ left: `${axisOf(scale)}%` }} />
      <span class={eases(cause) ? css.easing : css.straining} style={{ ...side, width: `${width}%` }} />
    </span>
  );
}
