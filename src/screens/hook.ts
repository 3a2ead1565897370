/** What draws somebody into a scenario: how its briefing begins. Pure. */

/** The first sentences of a text, as many as make about a line and a half; at least one. */
export function hookOf(text: string, atMost = 130): string {
  const sentences = text.trim().split(/(?<=[.!?…][”’"']?)(?=\s)/);
  let hook = '';
  for (const sentence of sentences) {
    if (hook !== '' && (hook + sentence).length > atMost) break;
    hook += sentence;
  }
  return hook;
}
