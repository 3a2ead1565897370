/** What a check found, as plain data. */
import type { Problem } from '../../story/problem.ts';
import type { Checked } from './check.ts';
import type { CheckedPlainly } from './check-plain.ts';

export function asData(file: string, checked: Checked | CheckedPlainly): Record<string, unknown> {
  const { problems, explored } = checked;
  const common = {
    file,
    problems: problems.map(flat),
    partial: explored?.partial ?? null,
    runs: explored && String(explored.runs),
  };
  if (!('telling' in checked)) return { ...common, states: checked.explored?.states ?? 0 };
  const { states, endings, telling, balance } = checked;
  const chances = [...(checked.explored?.endings ?? [])].map(([id, { chance }]) => [id, chance]);
  return { ...common, states, endings, telling, balance, chances: Object.fromEntries(chances) };
}

const flat = ({ code, severity, title, message, means, fix, place }: Problem) => ({
  code,
  severity,
  title,
  message,
  means,
  fix,
  file: place?.file ?? null,
  line: place?.line ?? null,
  column: place?.column ?? null,
});
