import { json } from './json';
import { countVerdicts } from '../../rules/judge';
import type { AppCheck } from '../check';

export const CHECK_SCHEMA = 'connect-profiles/check/1';

/** A check for programs; `docs/schemas/check.schema.json` describes it. */
export function renderCheckJson({ source, instances, elsewhere }: AppCheck): string {
  return json({
    schema: CHECK_SCHEMA,
    source,
    instances: instances.map(({ facts, roles, findings, checks, warnsOnly }) => ({
      arn: facts.arn,
      roles: roles.map(({ role, title }) => ({ id: role.id, title })),
      verdicts: countVerdicts(checks),
      warnsOnly,
      findings,
      checks: checks.map(({ rule, role, verdict }) => ({ rule, role, verdict })),
      unreadable: facts.unreadable,
    })),
    notChecked: elsewhere.map(({ instance, roles }) => ({ instance, roles: roles.map(({ role }) => role.id) })),
  });
}
