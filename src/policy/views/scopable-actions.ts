import { ACTIONS } from '../facts/actions.js';
import { wildcardMatches } from './iam.js';
import type { Wanted } from './unlimited.js';

/** What an action does: reads or lists; writes or tags; changes who may do something. */
export type AccessLevel = 'read' | 'write' | 'permissions';

interface Action {
  readonly name: string;
  readonly level: AccessLevel;
}

/** The order of the columns in the table. */
const LEVELS: readonly AccessLevel[] = ['read', 'write', 'permissions'];

/** Metric data of the usual kind belongs to no resource; only that of a dataset does. */
const WITHOUT_RESOURCE: ReadonlySet<string> = new Set(['cloudwatch:PutMetricData']);

/**
 * Patterns (`s3:Get*`) that cover an action of one of the levels for which AWS lets a policy name resources. None of these are patterns
 * of every service, and actions that AWS's table does not have.
 */
export function scopable(...levels: readonly AccessLevel[]): Wanted {
  const question = `covers an action (${levels.join(', ')}) on resources that can be named`;
  return (pattern) => (pattern.satisfies(question, (text) => firstCovered(text, levels) !== undefined) ? firstCovered(pattern.written, levels) : undefined);
}

function firstCovered(pattern: string, levels: readonly AccessLevel[]): string | undefined {
  const [service = '', ...rest] = pattern.split(':');
  const wanted = rest.join(':').toLowerCase();
  const found = actionsOf(service.toLowerCase()).find(({ name, level }) => levels.includes(level) && wildcardMatches(wanted, name.toLowerCase()));
  return found && `${service}:${found.name}`;
}

const read = new Map<string, readonly Action[]>();

function actionsOf(service: string): readonly Action[] {
  const known = read.get(service);
  if (known) return known;
  const actions = readActions(service);
  read.set(service, actions);
  return actions;
}

function readActions(service: string): readonly Action[] {
  const start = ACTIONS.indexOf(`\n${service}|`);
  if (service === '' || start < 0) return [];
  const [, ...columns] = ACTIONS.slice(start + 1, ACTIONS.indexOf('\n', start + 1)).split('|');
  return LEVELS.flatMap((level, column) => (columns[column] ?? '').split(',').filter((name) => name !== '').map((name) => ({ name, level })))
    .filter(({ name }) => !WITHOUT_RESOURCE.has(`${service}:${name}`));
}
