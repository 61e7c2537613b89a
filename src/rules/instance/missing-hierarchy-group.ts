import { because, missing, remedy, satisfied, undetermined, unknown } from './checks';
import { isUnresolved, knownText } from '../../roles/access/unresolved';
import { nameOf } from '../../roles/words';
import type { InstanceRule } from '../rule';

const OPERATION = 'ListUserHierarchyGroups';

export const missingHierarchyGroup: InstanceRule = {
  id: 'missing-hierarchy-group',
  checkInstance: ({ asked, facts }) => asked.flatMap((role) => {
    const { hierarchyGroupId: group } = role.access;
    const hierarchyGroupId = knownText(group);
    if (hierarchyGroupId === undefined) {
      return isUnresolved(group) ? [undetermined(role, `the hierarchy group of ${nameOf(role)}`, group)] : [];
    }
    if (!facts.hierarchyGroups) {
      return unknown(role, {
        message: `Whether the hierarchy group ${hierarchyGroupId} of ${nameOf(role)} exists could not be determined: ${because(facts, OPERATION)}.`,
        fix: remedy(facts, OPERATION),
      });
    }
    return facts.hierarchyGroups.includes(hierarchyGroupId) ? satisfied(role) : missing(role, {
      message: `${nameOf(role)} is restricted to the hierarchy group ${hierarchyGroupId}, which the instance does not have.`,
      fix: 'use the id of a group of this instance, or create the group first',
    });
  }),
};
