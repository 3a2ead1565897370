/** A moment as a script of its own, so that the product itself can show it. */
import type { Moment } from './moments.ts';

/** `kit` is the way from the script's folder to the kit. */
export function scriptOf(moment: Moment, kit: string): string {
  const { name, room, figure, person, driver, arousal, trust, before, line, answers } = moment;
  const [first, second, third, silence] = answers;
  const reasons = '\n    # why: It is only looked at.\n    # inside: It is only looked at.\n    They wait.';
  return `# title: ${name}
# sector: sheet
# role: You
# person: ${person}
# figure: ${figure}
# room: ${room}
# driver: ${driver}
# you: You look.
# know: It is a moment.
# content: Nothing.
INCLUDE ${kit}/person.ink
VAR arousal = ${arousal}
VAR trust = ${trust}
VAR need = 60
VAR load = 1
-> here

=== here ===
${before}
${person}: ${line}
- (open)
* [${first} # validation]${reasons}
* [${second} # arguing-facts]${reasons}
* [${third} # concrete-help]${reasons}
* [${silence} # tactical-pause # silence # lapse]${reasons}
- It is over. # ending: settled
-> END
`;
}
