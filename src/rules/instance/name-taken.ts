import { allUnknown, because, missing, remedy, satisfied, unknown } from './checks';
import { nameOf, namesOf } from '../../roles/words';
import { isAwsManaged } from '../instance-facts';
import type { InstanceRule } from '../rule';

const OPERATION = 'ListSecurityProfiles';

export const nameTaken: InstanceRule = {
  id: 'name-taken',
  checkInstance: ({ roles, asked, facts, deployment: { ownProfiles, lastDeployed } }) => {
    const named = asked.filter((role) => role.name !== undefined);
    if (!facts.profiles) {
      return allUnknown(named, {
        message: `Whether the names of ${namesOf(named)} are free could not be determined: ${because(facts, OPERATION)}.`,
        fix: remedy(facts, OPERATION),
      });
    }
    const firstOfName = new Map([...roles.values()].reverse().map((role) => [role.name, role]));
    const holders = new Map(facts.profiles.map((profile) => [profile.name, profile]));
    return named.map((role) => {
      const holder = holders.get(role.name!);
      const owner = holder && ownProfiles?.get(holder.arn);
      // Where the stack's profiles could not be listed, what it deployed last under this id and name is still its own.
      const deployed = !ownProfiles && lastDeployed?.get(role.id)?.name === role.name;
      const first = firstOfName.get(role.name)!;
      if (first !== role && owner !== role.id) {
        return missing(role, {
          message: `${first.id} and ${role.id} of this stack have the same name ${nameOf(role)}; an instance has one profile of a name.`,
          fix: 'give one of them another name',
        });
      }
      if (!holder || owner === role.id || deployed) {
        return satisfied(role);
      }
      if (isAwsManaged(holder)) {
        return missing(role, {
          message: `The instance already has a security profile ${nameOf(role)} (${holder.id}), which AWS manages: no stack can own or change it.`,
          fix: 'choose another name',
        });
      }
      if (!ownProfiles) {
        return unknown(role, {
          message: `A security profile ${nameOf(role)} exists on the instance (${holder.id}); whether it belongs to this stack could not be determined.`,
          fix: 'choose another name if it does not, or import the existing profile into the stack',
        });
      }
      return missing(role, owner === undefined ? {
        message: `The instance already has a security profile ${nameOf(role)} (${holder.id}), which does not belong to this stack.`,
        fix: 'choose another name, or import the existing profile into the stack',
      } : {
        message: `The name ${nameOf(role)} still belongs to ${owner} of this stack; CloudFormation creates ${role.id} before it deletes that one.`,
        fix: 'keep the logical ID, choose another name, or deploy in two steps',
      });
    });
  },
};
