import { CfnResource, Stack, STACK_RESOURCE_LIMIT_CONTEXT } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { JudgedConstruct } from './app-roles';
import { isIndented, isWritten } from '../cdk/private';
import { ConnectInstance } from '../deployment/connect-instance';
import { RESOURCES_OF_TEMPLATE } from '../permissions/generated/limits/quotas';
import { NO_ACCESS, reported, shownAccess, type Access } from '../roles/access';
import type { Role } from '../roles/role';
import type { StackSize } from '../rules/stack-size';

/** Bytes of a template beside the values of its roles, with and without indentation; of other resources it is a guess. */
const INDENTED = { permission: 6, role: 200, validation: 150, otherResource: 1000 } as const;
const COMPACT = { permission: 0, role: 130, validation: 125, otherResource: 800 } as const;

/** Of most roles, which have permissions only. */
const NOTHING = partsOf(NO_ACCESS);

/**
 * The stacks that hold roles, and how large their templates will be.
 *
 * Resources are counted. Bytes are estimated from the roles: to know them, a stack would have to be synthesized twice.
 *
 * @param all what the stacks are among, with all that is in them
 */
export function stackSizes(
  constructs: readonly JudgedConstruct[], roles: ReadonlyMap<JudgedConstruct, Role>, all: readonly IConstruct[],
): StackSize[] {
  const byStack = new Map<Stack, JudgedConstruct[]>();
  for (const construct of constructs) {
    const stack = Stack.of(construct);
    const members = byStack.get(stack) ?? [];
    byStack.set(stack, members);
    members.push(construct);
  }
  const counts = new Map<Stack, number>();
  for (const one of all) {
    if (CfnResource.isCfnResource(one) && byStack.has(one.stack) && isWritten(one)) {
      counts.set(one.stack, (counts.get(one.stack) ?? 0) + 1);
    }
  }
  return [...byStack].map(([stack, members]) => {
    const resources = counts.get(stack) ?? 0;
    const indented = isIndented(stack);
    const beside = indented ? INDENTED : COMPACT;
    const bytesOfRoles = members.reduce((sum, construct) => {
      // The rest of a role is for the judge alone. The validation repeats custom permissions, which have no number, by name.
      const { permissions, customPermissions, access, reading, ...role } = roles.get(construct)!;
      const { id, name, instance, environment, privilegeReason, description, tags } = role;
      const values = [id, name, instance, environment, privilegeReason, description, tags, reading?.writesBeyond];
      const held = [...values, permissions, ...access === NO_ACCESS ? NOTHING : partsOf(access)];
      const validated = ConnectInstance._settingsOf(construct._instance()).validation.enabled;
      return sum + Buffer.byteLength(JSON.stringify(held)) + permissions.length * beside.permission
        + beside.role + (validated ? beside.validation + 2 * customPermissions.join().length : 0);
    }, 0);
    return {
      path: stack.node.path,
      roles: members.length,
      resources,
      mostResources: Number(stack.node.tryGetContext(STACK_RESOURCE_LIMIT_CONTEXT) ?? RESOURCES_OF_TEMPLATE),
      bytes: bytesOfRoles + (resources - members.length) * beside.otherResource,
      bytesOfRoles,
      indented,
    };
  });
}

function partsOf(access: Access): unknown[] {
  return Object.values(reported(shownAccess(access)));
}
