import { useEffect, useState } from 'preact/hooks';
import { localVoice, onVoices, systemSpeech } from '../sound/system-voices.ts';

/**
 * Whether this device can read aloud without sending the words anywhere; it may turn out so a little late. Asked only
 * while somebody wants to know: the first question makes some systems start their speech.
 */
export function useCanRead(asked: boolean): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const speech = systemSpeech();
    return onVoices(speech, () => setCan(localVoice(speech) !== null));
  }, [asked]);
  return can;
}
