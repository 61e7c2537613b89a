import { liveProfileOf, missing, satisfied } from './checks';
import { nameOf } from '../../roles/words';
import { Severity } from '../finding';
import type { InstanceRule } from '../rule';

export const deletedProfile: InstanceRule = {
  id: 'deleted-profile',
  checkInstance: ({ asked, facts, deployment }) => asked.flatMap((role) => {
    const { ownProfiles, lastDeployed, changed } = deployment;
    // A profile whose creation failed was requested as well, and CloudFormation will create it.
    const deployed = !ownProfiles || [...ownProfiles.values()].includes(role.id);
    if (!facts.profiles || !deployed || role.name === undefined || lastDeployed?.get(role.id)?.name !== role.name) {
      return [];
    }
    const fails = ownProfiles !== undefined && (changed?.has(role.id) ?? true);
    return [liveProfileOf(role, { facts, deployment }) ? satisfied(role) : missing(role, {
      ...(fails ? {} : { severity: Severity.WARNING }),
      message: `${nameOf(role)} was deployed by this stack, but the instance no longer has it: it was deleted by hand.`,
      fix: 'create a profile of that name and import it, or deploy once without the role and once with it',
    })];
  }),
};
