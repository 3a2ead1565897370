/** The token: asked for once, because a platform gives it once. */
import * as v from 'valibot';

const TokenSchema = v.object({ 'auth-token': v.pipe(v.string(), v.minLength(1)) });
const RefusalSchema = v.object({ 'error-code': v.union([v.string(), v.number()]) });

export type Token =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly words: string };

/** `post` gives the text that came back, or null where no answer came. */
export async function fetchToken(post: () => Promise<string | null>): Promise<Token> {
  const text = await post();
  if (text === null) return { ok: false, words: unreachable };
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return { ok: false, words: unreadable };
  }
  const token = v.safeParse(TokenSchema, said);
  if (token.success) return { ok: true, token: token.output['auth-token'] };
  const refusal = v.safeParse(RefusalSchema, said);
  if (!refusal.success) return { ok: false, words: unreadable };
  return { ok: false, words: String(refusal.output['error-code']) === '1' ? startAgain : notLetIn };
}

export const startAgain =
  'Your learning platform lets this page be opened once only. Close it and start it again from there. You can play here all the same; nothing is told to the platform.';
export const notLetIn =
  'Your learning platform did not let this page in. Start it again from there. You can play here all the same; nothing is told to the platform.';
export const unreachable =
  'Your learning platform cannot be reached. You can play here all the same; nothing is told to the platform.';
export const unreadable =
  'Your learning platform said something that cannot be understood. You can play here all the same; nothing is told to the platform.';
export const visitOver =
  'This visit is over. Start it again from your learning platform. You can play here all the same; nothing is told to the platform.';
