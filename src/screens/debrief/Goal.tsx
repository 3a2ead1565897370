import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import css from './Goal.module.css';
import { goalText, intents, lapseIntents } from './goals.ts';

export interface GoalProps {
  /** True when the window closed: there was no answer to have a goal for. */
  readonly lapse: boolean;
  readonly onGoal: (goal: string) => void;
  readonly onSkip: () => void;
}

/** Their own account, before ours: explaining first is what makes the explanation that follows stick. */
export function Goal({ lapse, onGoal, onSkip }: GoalProps): JSX.Element {
  const id = useId();
  const [intent, setIntent] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const goal = goalText(intent, words);
  const empty = asked && goal === '';

  function submit(): void {
    setAsked(true);
    if (goal !== '') onGoal(goal);
  }

  return (
    <form
      class={css.goal}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Choice
        legend={lapse ? 'What was going on for you?' : 'What were you going for?'}
        options={(lapse ? lapseIntents : intents).map((value) => ({ value, label: value }))}
        value={intent}
        onChange={setIntent}
      />
      <div class={css.own}>
        <label for={id}>In your own words, if you like</label>
        <textarea
          id={id}
          class={css.words}
          rows={2}
          maxLength={400}
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <p class={css.hint} role="status">
        {empty ? 'Pick one, or write a few words; or skip it.' : ''}
      </p>
      <div class={css.ways}>
        <Button kind="lead" onPress={submit}>
          Show me what it did
        </Button>
        <Button kind="quiet" onPress={onSkip}>
          Skip the question
        </Button>
      </div>
    </form>
  );
}
