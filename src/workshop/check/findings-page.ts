/** `docs/findings.md`, made from the catalogue: a chapter for each part of it, an entry for each finding. */
import { chapters } from '../../story/findings/catalogue.ts';
import type { Finding, Findings } from '../../story/findings/finding.ts';
import { wrappedIn } from '../wrapped.ts';

const columns = 118;
const wrapped = (text: string): string => wrappedIn(columns, text, '').join('\n');

const opening = `# Findings

What the check of a scenario can find (\`npm run check -- file.ink\`, and each time a script is compiled). An **error**
stops the build; a **warning** is for you to weigh. Each has a code, says what it means for the learner, and ends with
the question that is most likely to help.

This page is made from \`src/story/findings\` by \`npx tsx src/workshop/findings-cli.ts\`: change the words there.`;

/** The whole page. */
export function pageOf(): string {
  const parts = Object.entries(chapters).map(([name, findings]) => partOf(name, findings));
  return `${[opening, tableOf(chapters), ...parts].join('\n\n')}\n`;
}

const anchorOf = (code: string): string => `[\`${code}\`](#${code})`;

function tableOf(all: Readonly<Record<string, Findings>>): string {
  const rows = Object.values(all).flatMap((findings) =>
    Object.entries(findings).map(
      ([code, { severity, title }]) => `| ${anchorOf(code)} | ${severity} | ${title} |`,
    ),
  );
  return ['| code | | |', '|---|---|---|', ...rows].join('\n');
}

function partOf(name: string, findings: Findings): string {
  const entries = Object.entries(findings).map(([code, finding]) => entryOf(code, finding));
  return [`## ${name}`, ...entries].join('\n\n');
}

function entryOf(code: string, { severity, title, means, why, fix, example }: Finding): string {
  return [
    `### ${code}`,
    `**${title}.** ${severity === 'error' ? 'Error' : 'Warning'}.`,
    wrapped(`${means} ${why}`),
    fenced('ink', example.wrong),
    wrapped(fix),
    fenced('ink', example.right),
  ].join('\n\n');
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
