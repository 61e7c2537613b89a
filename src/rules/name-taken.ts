import { allow, allUnknown, because, missing, satisfied, unknown } from './checks';
import { Severity } from './finding';
import type { InstanceRule } from './rule';
import { nameOf, namesOf } from './words';

const OPERATION = 'ListSecurityProfiles';

export const nameTaken: InstanceRule = {
  id: 'name-taken',
  severity: Severity.ERROR,
  title: 'The name belongs to no other profile of the instance',
  description: 'A profile cannot be created under a name that the instance has already, be it a built-in profile, one made by hand or one '
    + 'of another stack. The same goes for a profile of this stack that moved to another logical id: CloudFormation creates the new one '
    + 'before it deletes the old.',
  sources: ['connect-api-model'],
  checkInstance: ({ roles, facts, ownProfiles, lastDeployed }) => {
    const named = [...roles.values()].filter((role) => role.name !== undefined);
    if (!facts.profiles) {
      return allUnknown(named, {
        message: `Whether the names of ${namesOf(named)} are free could not be told: ${because(facts, OPERATION)}.`,
        fix: allow(OPERATION),
      });
    }
    const holders = new Map(facts.profiles.map((profile) => [profile.name, profile]));
    return named.map((role) => {
      const holder = holders.get(role.name!);
      const owner = holder && ownProfiles?.get(holder.arn);
      // Where the stack's profiles could not be listed, what it deployed last under this id and name is still its own.
      const deployed = !ownProfiles && lastDeployed?.get(role.id)?.name === role.name;
      if (!holder || owner === role.id || deployed) {
        return satisfied(role);
      }
      if (!ownProfiles) {
        return unknown(role, {
          message: `A security profile ${nameOf(role)} exists on the instance (${holder.id}); whether it is this stack's own could not be told.`,
          fix: 'choose another name if it is not, or import the existing profile into the stack',
        });
      }
      return missing(role, owner === undefined ? {
        message: `The instance has a security profile ${nameOf(role)} already (${holder.id}), which is not of this stack.`,
        fix: 'choose another name, or import the existing profile into the stack',
      } : {
        message: `The name ${nameOf(role)} is still held by ${owner} of this stack; CloudFormation creates ${role.id} before it deletes that one.`,
        fix: 'keep the logical id, choose another name, or deploy in two steps',
      });
    });
  },
};
