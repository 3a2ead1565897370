/**
 * Divisions of numbers that may be below zero, or by zero. A number is taken to be zero or more where it cannot be
 * otherwise: the person's numbers, counts, and variables that the script only ever sets to such.
 */
import { foundAt } from '../findings/found.ts';
import {
  nodesIn,
  ofKind,
  type ParsedAssignment,
  type ParsedCall,
  type ParsedNode,
  type ParsedOperation,
  type ParsedReference,
} from '../parsed.ts';
import type { Problem } from '../problem.ts';
import { constantOf } from './numbers.ts';
import type { ScriptRead } from './script-read.ts';

export function checkDivisions({ root }: ScriptRead): Problem[] {
  const divisions = [...ofKind<ParsedOperation>(root, 'BinaryExpression')].filter(
    ({ opName }) => opName === '/',
  );
  if (divisions.length === 0) return [];
  const low = belowZero(root);
  return divisions.flatMap((node) => {
    const { leftExpression: left, rightExpression: right } = node;
    if (right && constantOf(right) === 0)
      return [foundAt('division', node, { message: 'this divides by zero' })];
    const may = [left, right].some((part) => part !== undefined && mayBeBelow(part, low));
    return may ? [foundAt('division', node, { message: 'this may divide a number below zero' })] : [];
  });
}

/** Variables that may be below zero, by their names: one found makes others so, until no more are. */
function belowZero(root: ParsedNode): ReadonlySet<string> {
  const low = new Set<string>();
  const set = [...nodesIn(root)].flatMap((node) => assignmentIn(node));
  for (let before = -1; before < low.size; ) {
    before = low.size;
    for (const { name, may } of set) if (may(low)) low.add(name);
  }
  return low;
}

interface Assigned {
  readonly name: string;
  readonly may: (low: ReadonlySet<string>) => boolean;
}

function assignmentIn(node: ParsedNode): Assigned[] {
  const { variableName, expression }: ParsedAssignment = node;
  if (variableName !== undefined && expression)
    return [{ name: variableName, may: (low) => mayBeBelow(expression, low) }];
  const step = node as {
    readonly varIdentifier?: { readonly name: string };
    readonly isInc?: boolean;
    readonly expression?: ParsedNode | null;
  };
  if (node.typeName !== 'IncDecExpression' || !step.varIdentifier) return [];
  const by = step.expression;
  return [
    {
      name: step.varIdentifier.name,
      may: (low) => step.isInc !== true || (by != null && mayBeBelow(by, low)),
    },
  ];
}

/** Sums, products and the like of what is not below zero are not. */
const keeping: ReadonlySet<string> = new Set(['+', '*', '/', '%', 'mod', 'MIN', 'MAX']);

function mayBeBelow(node: ParsedNode, low: ReadonlySet<string>): boolean {
  const constant = constantOf(node);
  if (constant !== null) return constant < 0;
  if (node.typeName === 'Number') return false;
  if (node.typeName === 'ref') return isLow(node, low);
  if (node.typeName === 'BinaryExpression') {
    const { opName, leftExpression, rightExpression }: ParsedOperation = node;
    if (!keeping.has(opName ?? '')) return !comparing.has(opName ?? '');
    return [leftExpression, rightExpression].some((part) => part !== undefined && mayBeBelow(part, low));
  }
  if (node.typeName === 'FunctionCall') {
    const { name, args }: ParsedCall = node;
    if (counting.has(name ?? '')) return false;
    return !keeping.has(name ?? '') || (args ?? []).some((given) => mayBeBelow(given, low));
  }
  return true;
}

/** The simulation keeps these from 0 up, whatever the script does. */
const ownNumbers: ReadonlySet<string> = new Set(['arousal', 'trust', 'need', 'load']);

/** Arguments of a function are no variables of the story, and may be anything. */
function isLow(node: ParsedReference, low: ReadonlySet<string>): boolean {
  const name = node.name ?? '';
  return !ownNumbers.has(name) && (low.has(name) || isArgument(node, name));
}

function isArgument(node: ParsedNode, name: string): boolean {
  for (let at: ParsedNode | null | undefined = node; at; at = at.parent) {
    const given = (at as { readonly args?: unknown }).args;
    if (at.typeName !== 'Function' && at.typeName !== 'Knot' && at.typeName !== 'Stitch') continue;
    const named = Array.isArray(given)
      ? (given as readonly { readonly identifier?: { readonly name: string } }[])
      : [];
    if (named.some(({ identifier }) => identifier?.name === name)) return true;
  }
  return false;
}

const comparing: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||', '?', '!?']);
const counting: ReadonlySet<string> = new Set(['TURNS', 'CHOICE_COUNT', 'LIST_COUNT', 'READ_COUNT']);
