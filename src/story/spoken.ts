/** A line that begins with a name and a colon is somebody's speech: up to three words, the first with a capital. */
const speech = /^(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}):\s+(.*)$/u;

export interface Spoken {
  /** Null for narration. */
  readonly speaker: string | null;
  readonly text: string;
}

export function spokenIn(line: string): Spoken {
  const parts = speech.exec(line);
  return parts ? { speaker: parts[1] ?? null, text: parts[2] ?? '' } : { speaker: null, text: line };
}
