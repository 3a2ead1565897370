/** The voices that this device has of its own. Others send the words to a server, and are never used. */

/** Where the browser knows no speech at all, null. */
export function systemSpeech(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function'
    ? speechSynthesis
    : null;
}

/** The best local voice for English: British first, then the device's own choice. Null where there is none. */
export function localVoice(speech: Pick<SpeechSynthesis, 'getVoices'> | null): SpeechSynthesisVoice | null {
  const english = (speech?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && /^en\b/i.test(lang.replace('_', '-')),
  );
  return (
    english.find(({ lang }) => /^en.gb$/i.test(lang)) ??
    english.find((voice) => voice.default) ??
    english[0] ??
    null
  );
}

/** Calls back now and whenever voices arrive: browsers list them late. Returns a function that stops it. */
export function onVoices(speech: SpeechSynthesis | null, heed: () => void): () => void {
  heed();
  speech?.addEventListener?.('voiceschanged', heed);
  return () => speech?.removeEventListener?.('voiceschanged', heed);
}
