/** Sixteen hex digits over a text. By a library, for browsers lend theirs to secure pages only, and training rooms have plain ones. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
