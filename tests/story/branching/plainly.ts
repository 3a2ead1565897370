/** Exploration that merges nothing but equal saves: slow, and beyond doubt. */
import { Story } from 'inkjs';

export interface Seen {
  /** Every line with its tags, every choice with its words, and every error that was met. */
  readonly what: ReadonlySet<string>;
  readonly states: number;
  /** It was stopped before it had seen everything. */
  readonly capped: boolean;
}

export const lineOf = (text: string, tags: readonly string[]): string =>
  `line ${text.trim()} # ${tags.join(' # ')}`;
export const choiceOf = (source: string, text: string, tags: readonly string[]): string =>
  `choice ${source} ${text} # ${tags.join(' # ')}`;
export const errorOf = (message: string): string => `error ${message}`;

export function plainly(ink: Readonly<Record<string, unknown>>, most: number): Seen {
  const story = new Story(ink as Record<string, never>);
  const what = new Set<string>();
  story.onError = (message) => {
    what.add(errorOf(message));
  };
  story.state.storySeed = 1;
  const tell = (): void => {
    for (let lines = 0; story.canContinue && lines < 300; lines++) {
      const text = story.Continue() ?? '';
      what.add(lineOf(text, story.currentTags ?? []));
    }
    for (const { sourcePath, text, tags } of story.currentChoices)
      what.add(choiceOf(sourcePath, text, tags ?? []));
  };
  tell();
  const saves = [{ save: story.state.ToJson(), choices: story.currentChoices.length }];
  const known = new Set(saves.map(({ save }) => save));
  for (const { save, choices } of saves) {
    for (let choice = 0; choice < choices; choice++) {
      story.state.LoadJson(save);
      story.ResetErrors();
      story.ChooseChoiceIndex(choice);
      tell();
      const after = story.state.ToJson();
      if (story.currentChoices.length === 0 || known.has(after)) continue;
      known.add(after);
      saves.push({ save: after, choices: story.currentChoices.length });
      if (known.size > most) return { what, states: known.size, capped: true };
    }
  }
  return { what, states: known.size, capped: false };
}
