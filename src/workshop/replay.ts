/**
 * From a record's text back to the whole run, or to a sentence that says why not. For tools: what they cannot use
 * is a message, never a throw.
 */
import { DecisionError } from '../encounter/encounter.ts';
import { type RunRecord, readRecord } from '../encounter/record.ts';
import { OtherVersionError, traceOf } from '../encounter/replay.ts';
import type { Trace } from '../encounter/trace.ts';
import type { Scenario } from '../story/scenario.ts';
import { TellingError } from '../story/teller.ts';

export type Replayed =
  | { readonly ok: true; readonly scenario: Scenario; readonly record: RunRecord; readonly trace: Trace }
  | { readonly ok: false; readonly message: string };

/** Where scenarios come from: the ids there are, and one of them compiled. */
export interface Shelf {
  readonly ids: readonly string[];
  /** @throws Error with a message for its author when the script does not compile. */
  readonly load: (id: string) => Promise<Scenario>;
}

/** Reads a record and plays its decisions again. */
export async function replayText(text: string, shelf: Shelf): Promise<Replayed> {
  const read = readRecord(text);
  if (!read.ok) return refused(read.message);
  const { record } = read;
  if (!shelf.ids.includes(record.scenario)) {
    return refused(`there is no scenario "${record.scenario}" here; there are: ${shelf.ids.join(', ')}`);
  }
  try {
    const scenario = await shelf.load(record.scenario);
    return { ok: true, scenario, record, trace: traceOf(scenario, record) };
  } catch (error) {
    if (error instanceof DecisionError)
      return refused(`a decision does not fit the script: ${error.message}`);
    if (error instanceof TellingError) return refused(`the script stopped: ${error.message}`);
    if (error instanceof OtherVersionError) return refused(error.message);
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const refused = (message: string): Replayed => ({ ok: false, message });
