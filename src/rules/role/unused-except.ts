import { constantOf, permissionTextOf } from '../../permissions/catalog/texts';
import { Similarity } from '../../permissions/similarity';
import { list, verb } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { NotedRule } from '../rule';

export const unusedExcept: NotedRule = {
  id: 'unused-except',
  note: 'unusedExcept',
  check: (role) => {
    const unused = role.notes?.unusedExcept ?? [];
    return unused.length === 0 ? [] : [{
      role: role.id,
      permissions: unused,
      describe: (permissions) => ({
        message: `except takes away ${list(permissions)}, which the role would not hold without it.`,
        fix: `remove ${verb(permissions, 'it', 'them')} from except${insteadOf(permissions, role)}`,
      }),
    }];
  },
};

/** Permissions of the role that may have been meant. */
function insteadOf(permissions: readonly string[], role: JudgedRole): string {
  const held = new Similarity(role.permissions.map((name) => ({ key: name, wordings: wordingsOf(name) })));
  const near = new Set(permissions.flatMap((name) => held.mostSimilar(name, wordingsOf(name), 1)));
  return near.size === 0 ? '' : `, or name ${list([...near].map(constantOf), 'or')} instead, which the role holds`;
}

function wordingsOf(name: string): string[] {
  const text = permissionTextOf(name);
  return text ? [name, text.uiName] : [name];
}
