import { write } from './build';
import { Permission, PermissionRisk, PermissionSet, PermissionStatus } from '../../src';
import { judge } from '../../src/rules/judge';
import { roleRules } from '../../src/rules/role/role-rules';
import { plainRole } from '../../tools/support/plain-role';

/** A role of the workload. */
export interface WorkloadRole {
  readonly name: string;
  readonly permissions: readonly string[];
}

/** About as many as CloudFormation takes in one stack. */
export const MANY = 450;

const SIZE = 60;

/**
 * Roles of 60 permissions each, all different and the same in every run. The rules find nothing about them: an L1 has
 * nothing to say about its role, so reporting would be compared with silence.
 */
export function writeWorkload(): WorkloadRole[] {
  const next = randomNumbers(20_26);
  const usual = Permission.all().filter(({ status, restricts, risk }) => status === PermissionStatus.CURRENT && !restricts
    && !risk.includes(PermissionRisk.PRIVILEGE_ESCALATION) && !risk.includes(PermissionRisk.DESTRUCTIVE));
  const roles: WorkloadRole[] = [];
  while (roles.length < MANY) {
    const permissions = grow(PermissionSet.of(), usual, next);
    if (judge([plainRole(permissions)], { rules: roleRules }).length === 0) {
      roles.push({ name: `Role ${String(roles.length + 1).padStart(3, '0')}`, permissions });
    }
  }
  write('workload.json', JSON.stringify(roles));
  write('one-role.json', JSON.stringify(roles.slice(0, 1)));
  return roles;
}

/** Adds what fits, each with what it needs, until the set is full. */
function grow(set: PermissionSet, candidates: readonly Permission[], next: () => number): string[] {
  while (set.size < SIZE) {
    const grown = set.plus(candidates[Math.floor(next() * candidates.length)]).withDependencies();
    if (grown.size <= SIZE && judge([plainRole(grown.names)], { rules: roleRules }).length === 0) {
      set = grown;
    }
  }
  return set.names;
}

/** A linear congruential generator: a workload needs variety, not secrecy. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
