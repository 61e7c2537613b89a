import { permissionTextOf } from '../../permissions/catalog/texts';
import { suggestion } from '../../permissions/meaning';
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
      describe: (permissions) => {
        const near = nearestHeld(permissions, role);
        const meant = near.length === 0 ? '' : ` Did you mean ${list(near.map(suggestion), 'or')}, which the role holds?`;
        return {
          message: `except takes away ${list(permissions)}, which the role would not hold without it.${meant}`,
          fix: `remove ${verb(permissions, 'it', 'them')} from except${near.length === 0 ? '' : ', or name there what was meant'}`,
        };
      },
    }];
  },
};

function nearestHeld(permissions: readonly string[], role: JudgedRole): string[] {
  const held = new Similarity(role.permissions.map((name) => ({ key: name, wordings: wordingsOf(name) })));
  return [...new Set(permissions.flatMap((name) => held.mostSimilar(name, wordingsOf(name), 1)))];
}

function wordingsOf(name: string): string[] {
  const text = permissionTextOf(name);
  return text ? [name, text.uiName] : [name];
}
