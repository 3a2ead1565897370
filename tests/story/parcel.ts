/** A small scenario for tests: two moments, a twist, an event, once-only and sticky responses, three endings. */
import { readFileSync } from 'node:fs';
import { compileScenario } from '../../src/story/compile.ts';

const folder = new URL('./scripts/', import.meta.url);
export const readScript = (path: string) => readFileSync(new URL(path, folder), 'utf8');

export const parcelText = readScript('parcel.ink');
export const compiledParcel = await compileScenario('parcel.ink', readScript);
export const parcel = compiledParcel.scenario;

/** The parcel scenario with its text changed, compiled. */
export function compileChanged(change: (text: string) => string) {
  return compileScenario('parcel.ink', (path) =>
    path === 'parcel.ink' ? change(parcelText) : readScript(path),
  );
}
