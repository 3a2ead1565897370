import type { JSX } from 'preact';
import type { Cause, Person } from '../../encounter/trace.ts';
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
}

/** Why each number moved: every cause with its share, and the sum, which is the change itself. */
export function CauseList(props: CauseListProps): JSX.Element {
  const groups = groupCauses(props.causes, props.before, props.after);
  const widest = Math.max(1, ...props.causes.map(({ by }) => Math.abs(by)));
  return (
    <div class={css.groups}>
      {groups.map((group) => (
        <Group key={group.on} group={group} widest={widest} telling={props.telling} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: CauseGroup;
  /** The largest amount in the whole turn, so that bars compare across the three numbers. */
  readonly widest: number;
  readonly telling: Telling;
}

function Group({ group, widest, telling }: GroupProps): JSX.Element {
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
            <Bar cause={cause} widest={widest} />
            <span class={css.words}>{causeWords(cause, telling)}</span>
          </li>
        ))}
      </ul>
      <p class={css.total}>
        <span class={css.amount}>{signed(group.total)}</span> <span>together, in this game</span>
      </p>
    </div>
  );
}

/** Left of the middle is down, right is up; which of them helps is said by shade and, in words, by the sentence. */
function Bar({ cause, widest }: { readonly cause: Cause; readonly widest: number }): JSX.Element {
  const width = `${(Math.abs(cause.by) / widest) * 50}%`;
  const place = cause.by > 0 ? { left: '50%', width } : { right: '50%', width };
  return (
    <span class={css.track} aria-hidden="true">
      <span class={eases(cause) ? css.easing : css.straining} style={place} />
    </span>
  );
}
