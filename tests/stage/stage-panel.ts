/** Dials for a stage, for somebody who wants to see what a cue does. */

import type { Scene, Stage } from '../../src/stage/stage.ts';
import cues from '../../stories/kit/cues.json';

const chosen = [
  'stance',
  'gaze',
  'hands',
  'head',
  'distance',
  'skin',
  'eyes',
  'tremor',
  'breath',
  'inset',
] as const;

export function panel(stage: Stage, quiet: Scene): void {
  let scene = quiet;
  const form = document.createElement('form');
  form.id = 'panel';
  const show = (change: Partial<Scene>) => {
    scene = { ...scene, ...change };
    void stage.show(scene);
  };
  const row = (name: string, field: HTMLElement) => {
    const label = document.createElement('label');
    label.append(name, field);
    form.append(label);
  };
  const slider = (name: 'arousal' | 'tension', most: number) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'range', min: '0', max: String(most), step: String(most / 100) });
    field.value = String(scene[name]);
    field.addEventListener('input', () => show({ [name]: Number(field.value) }));
    row(name, field);
  };
  slider('arousal', 100);
  slider('tension', 1);
  for (const name of chosen) {
    const field = document.createElement('select');
    for (const value of ['', ...cues[name]]) field.add(new Option(value === '' ? '–' : value, value));
    field.addEventListener('change', () => show({ [name]: field.value === '' ? null : field.value }));
    row(name, field);
  }
  for (const name of ['risen', 'released'] as const) {
    const field = document.createElement('input');
    field.type = 'checkbox';
    field.addEventListener('change', () => show({ [name]: field.checked }));
    row(name, field);
  }
  const reduced = document.createElement('input');
  reduced.type = 'checkbox';
  reduced.addEventListener('change', () => stage.setMotion(reduced.checked ? 'reduced' : 'full'));
  row('reduced motion', reduced);
  const line = document.createElement('input');
  line.placeholder = 'a line, and Enter';
  row('line', line);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show({ line: line.value === '' ? null : line.value });
  });
  document.body.append(form);
}
