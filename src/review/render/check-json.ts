import { json } from './json';
import { countVerdicts } from '../../rules/judge';
import type { AppCheck } from '../check';

export const CHECK_SCHEMA = 'connect-profiles/check/1';

/** A check for programs; `docs/schemas/check.schema.json` describes it. */
export function renderCheckJson({ source, stacks, elsewhere, unread }: AppCheck): string {
  return json({
    schema: CHECK_SCHEMA,
    source,
    stacks: stacks.map(({ stack, facts, roles, findings, checks, warnsOnly }) => ({
      stack,
      instance: facts.arn,
      roles: roles.map(({ role, title, untold, incomplete }) => ({ id: role.id, title, untold, incomplete })),
      verdicts: countVerdicts(checks),
      warnsOnly,
      findings,
      checks: checks.map(({ rule, role, verdict }) => ({ rule, role, verdict })),
      unreadable: facts.unreadable,
    })),
    notChecked: elsewhere.map(({ instance, roles }) => ({ instance, roles: roles.map(({ role }) => role.id) })),
    unread: unread.map(({ text }) => text),
  });
}
