import * as v from 'valibot';

const Baked = v.object({
  name: v.string(),
  /** Rooms and beds loop, the beat is scheduled, cues and the sounds of buttons play once. */
  part: v.picklist(['room', 'bed', 'beat', 'cue', 'ui']),
  /** The sound that this is another take of. */
  of: v.optional(v.string()),
  /** File names beside the manifest, best codec first. */
  files: v.array(v.string()),
  bytes: v.array(v.number()),
  /** Length without wrapping, in milliseconds. */
  ms: v.number(),
  /** The part of a wrapped file that loops: start and length in milliseconds. */
  window: v.optional(v.tuple([v.number(), v.number()])),
  /** Integrated for beds, the loudest 400 ms for the rest. */
  lufs: v.number(),
  truePeak: v.number(),
});

const ManifestShape = v.object({
  version: v.literal(2),
  /** SHA-256 over the sources that the files were baked from. */
  inputs: v.string(),
  sounds: v.array(Baked),
});

/** One baked sound, as described in public/sound/sound.json. */
export type Baked = v.InferOutput<typeof Baked>;
export type Manifest = v.InferOutput<typeof ManifestShape>;

/** Checks what sound.json holds; throws with the first thing that is wrong. */
export function parseManifest(data: unknown): Manifest {
  const result = v.safeParse(ManifestShape, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`sound manifest is wrong: ${v.getDotPath(issue) ?? 'whole file'}: ${issue.message}`);
}
