/**
 * Where the pieces of Ink in the guide and its reference belong: *The grey tag*, with each put where its kind stands.
 * The word behind `ink` names the kind; `finds one-silence` behind that says what the check says of it.
 */
import { blocksIn, edited, greyTag, guide, reference, sectionIn } from './guide.ts';

export interface Piece {
  readonly kind: string;
  readonly text: string;
  /** The one finding that it is to raise; null where it is as it should be. */
  readonly finds: string | null;
}

/** Every Ink block of both pages but those of the steps, which are told apart by having no kind. */
const walked = sectionIn(guide, '## Half an hour');
export const pieces: readonly Piece[] = [guide.replace(walked, ''), reference]
  .flatMap(blocksIn)
  .filter(({ info }) => info.startsWith('ink'))
  .map(({ info, text }) => {
    const [, kind = '', finds = null] = /^ink (\w+)(?: finds ([a-z-]+))?$/.exec(info) ?? [];
    return { kind, text, finds };
  });

const frames: Readonly<Record<string, (text: string) => string>> = {
  lines: (lines) => edited(greyTag, { where: 'Above `- (tag)`:', lines }),
  top: (lines) =>
    lines
      .trimEnd()
      .split('\n')
      .reduce((script, line) => {
        const [start = ''] = /^\S+ \w+/.exec(line) ?? [];
        return edited(script, { where: `In place of \`${start}\`:`, lines: line });
      }, greyTag),
  response: (text) => firstMoment(text, fillers.slice(0, 2)),
  responses: (text) => firstMoment(text, fillers.slice(0, 1)),
  moment: (lines) => edited(greyTag, { where: `In place of \`- (tag)\` to \`${lastOfFirst}\`:`, lines }),
  ending: (lines) => {
    const [knot = ''] = lines.split('\n');
    return edited(greyTag, { where: `In place of \`${knot}\` to \`-> END\`:`, lines });
  },
  knot: (text) => `${greyTag}\n${text}`,
};

/** The script with a piece in it. */
export function framed({ kind, text }: Piece): string {
  const frame = frames[kind];
  if (!frame) throw new Error(`a piece of the guide has no frame: ${kind || text}`);
  return frame(text);
}

/** What else is on offer beside a single response: three must be spoken. */
const fillers = ['name-use', 'redirecting'].map(
  (technique) => `* [“${technique}, then?” # ${technique}]
    # why: It is there so that there are three.
    # inside: Three of them.
    Marion: Well.
`,
);

const lastOfFirst = 'Marion: Hello?';

function firstMoment(responses: string, others: readonly string[]): string {
  const from = greyTag.indexOf('* [Turn the sleeve');
  const silent = greyTag.slice(from, greyTag.indexOf(lastOfFirst) + lastOfFirst.length);
  return frames.moment?.(`- (tag)\n${responses}${others.join('')}${silent}\n`) ?? '';
}
