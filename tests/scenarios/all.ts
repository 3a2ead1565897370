/** Every scenario of the product, and the small one of the tests. */
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { parcel } from '../story/parcel.ts';

export const root = new URL('../../', import.meta.url).pathname;
export const storyFiles = scenarioFiles(root);

/** Compiled when asked for, so that a script that does not compile fails its own tests only. */
export const scenarios: readonly { readonly name: string; readonly load: () => Promise<Scenario> }[] = [
  { name: 'parcel (of the tests)', load: () => Promise.resolve(parcel) },
  ...storyFiles.map((file) => ({
    name: file,
    load: async () => (await compileFrom(root, file)).scenario,
  })),
];
