import type { JSX } from 'preact';
import type { Point, Problem } from '../../story/problem.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Findings } from './Findings.tsx';
import { marksIn } from './findings-in-words.ts';
import { ScriptEditor } from './ScriptEditor.tsx';
import css from './ScriptTab.module.css';
import type { ScriptView } from './script-views.ts';

export interface ScriptTabProps {
  /** The scenario's own script first, then what it includes. */
  readonly family: readonly ScriptView[];
  readonly shown: ScriptView;
  readonly problems: readonly Problem[];
  /** In place of findings while there are none. */
  readonly without: string;
  readonly goTo: { readonly line: number; readonly column: number } | null;
  readonly onShow: (path: string) => void;
  readonly onGo: (place: Point) => void;
  readonly onMend: (text: string) => void;
  readonly onSaveCopy: () => void;
  readonly onTakeSaved: () => void;
  readonly onKeepMine: () => void;
}

/** What is wrong beside the script itself. */
export function ScriptTab(props: ScriptTabProps): JSX.Element {
  const { family, shown, problems } = props;
  const wrongIn = (path: string): number => problems.filter(({ place }) => place?.file === path).length;
  return (
    <div class={css.bench}>
      <section class={css.findings} aria-labelledby="findings">
        <h2 class="visually-hidden" id="findings">
          Findings
        </h2>
        <Findings
          problems={problems}
          without={props.without}
          textOf={(file) => family.find(({ path }) => path === file)?.text ?? null}
          onGo={props.onGo}
        />
      </section>
      <section class={css.script} aria-labelledby="script">
        <h2 class="visually-hidden" id="script">
          The script
        </h2>
        <div class={css.head}>
          {family.length > 1 ? (
            <fieldset class={css.files}>
              <legend class="visually-hidden">Which file</legend>
              {family.map(({ path, name, mended }) => (
                <label class={path === shown.path ? css.chosen : css.file} key={path}>
                  <input
                    class={css.radio}
                    type="radio"
                    name="script-file"
                    checked={path === shown.path}
                    onChange={() => props.onShow(path)}
                  />
                  {name}
                  {mended && <span class={css.mended}>changed</span>}
                  {wrongIn(path) > 0 && (
                    <span class={css.count}>
                      {wrongIn(path)}
                      <span class="visually-hidden"> findings</span>
                    </span>
                  )}
                </label>
              ))}
            </fieldset>
          ) : (
            <p class={css.name}>
              {shown.name}
              {shown.mended && <span class={css.mended}>changed</span>}
            </p>
          )}
          <Button onPress={props.onSaveCopy} label={`Save a copy of ${shown.name}`}>
            Save a copy
          </Button>
        </div>
        {shown.newer && (
          <Notice tone="warm">
            <p>{shown.name} was saved in your own editor, too, after you had changed it here.</p>
            <div class={css.ways}>
              <Button onPress={props.onTakeSaved}>Take the saved one</Button>
              <Button onPress={props.onKeepMine}>Keep what is here</Button>
            </div>
          </Notice>
        )}
        <ScriptEditor
          key={shown.path}
          label={`Script ${shown.name}`}
          text={shown.text}
          marks={marksIn(shown.path, problems)}
          goTo={props.goTo}
          onChange={props.onMend}
        />
      </section>
    </div>
  );
}
