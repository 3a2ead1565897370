import type { JSX } from 'preact';
import type { Point, Problem } from '../../story/problem.ts';
import css from './Findings.module.css';
import { Frame } from './Frame.tsx';
import { type Group, groupsOf, placeInWords } from './findings-in-words.ts';

export interface FindingsProps {
  readonly problems: readonly Problem[];
  /** What is shown in place of findings while there are none. */
  readonly without: string;
  /** The text of an open script; null where it is not open. */
  readonly textOf: (file: string) => string | null;
  readonly onGo: (place: Point) => void;
}

/** So many places of one kind are shown; the others are told once asked for. */
const shownAtOnce = 4;

/** What is wrong, each kind with what it means for the learner, and where it is. */
export function Findings(props: FindingsProps): JSX.Element {
  const groups = groupsOf(props.problems);
  if (groups.length === 0) return <p class={css.without}>{props.without}</p>;
  return (
    <div class={css.findings}>
      {groups.map((group) => (
        <FindingGroup key={`${group.severity} ${group.code}`} group={group} {...props} />
      ))}
    </div>
  );
}

function FindingGroup({ group, ...props }: { group: Group } & FindingsProps): JSX.Element {
  const [first] = group.problems;
  const some = group.problems.slice(0, shownAtOnce);
  const more = group.problems.slice(shownAtOnce);
  return (
    <section class={[css.group, css[group.severity]].join(' ')}>
      <div class={css.head}>
        <p class={css.severity}>{group.severity === 'error' ? 'Mistake' : 'Doubt'}</p>
        <h3 class={css.title}>{first?.title}</h3>
        <p class={css.means}>{first?.means}</p>
      </div>
      <ol class={css.places}>
        {some.map((problem) => (
          <Finding key={keyOf(problem)} problem={problem} {...props} />
        ))}
      </ol>
      {more.length > 0 && (
        <details class={css.more}>
          <summary>
            {more.length} more of {more.length === 1 ? 'it' : 'them'}
          </summary>
          <ol class={css.places}>
            {more.map((problem) => (
              <Finding key={keyOf(problem)} problem={problem} {...props} />
            ))}
          </ol>
        </details>
      )}
      {first !== undefined && <p class={css.fix}>{first.fix}</p>}
    </section>
  );
}

function Finding({
  problem,
  textOf,
  onGo,
}: { problem: Problem } & Pick<FindingsProps, 'textOf' | 'onGo'>): JSX.Element {
  const { place } = problem;
  const text = place === null ? null : textOf(place.file);
  return (
    <li class={css.finding}>
      <p class={css.message}>{sentence(problem.message)}</p>
      {place !== null && text !== null ? (
        <button type="button" class={css.go} onClick={() => onGo(place)}>
          {placeInWords(problem)}
        </button>
      ) : (
        <p class={css.where}>{place === null ? 'The script as a whole' : placeInWords(problem)}</p>
      )}
      {place !== null && text !== null && <Frame text={text} place={place} word={problem.word ?? null} />}
    </li>
  );
}

const keyOf = ({ place, message }: Problem): string => `${place?.file}:${place?.line} ${message}`;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
