import { because, missing, remedy, satisfied, undetermined, unknown } from './checks';
import { byFirst } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { count, nameOf } from '../../roles/words';
import type { InstanceFacts } from '../instance-facts';
import type { InstanceRule, RuleCheck } from '../rule';

const OPERATION = 'ListIntegrationAssociations';

export const missingApplication: InstanceRule = {
  id: 'missing-application',
  checkInstance: ({ asked, facts }) => {
    const granted = new Set(facts.profiles?.flatMap((profile) => profile.access?.applications?.map(({ namespace }) => namespace) ?? []));
    return asked.flatMap((role) => {
      const { known, unknown: others } = byFirst(role.access.applications, ({ namespace }) => namespace);
      return [
        ...known.map((namespace) => granted.has(namespace) ? satisfied(role) : judgeApplication(role, namespace, facts)),
        ...others.map((one) => undetermined(role, `an application of ${nameOf(role)}`, one)),
      ];
    });
  },
};

function judgeApplication(role: Role, namespace: string, facts: InstanceFacts): RuleCheck {
  const { applications, applicationNamespaces } = facts;
  if (applicationNamespaces?.includes(namespace)) {
    return satisfied(role);
  }
  const question = `Whether the application ${namespace}, which ${nameOf(role)} grants, is associated with the instance could not be determined`;
  if (!applications && !applicationNamespaces) {
    return unknown(role, { message: `${question}: ${because(facts, OPERATION)}.`, fix: remedy(facts, OPERATION) });
  }
  if (applicationNamespaces || applications!.length === 0) {
    return missing(role, {
      message: `${nameOf(role)} grants the application ${namespace}, which is not associated with the instance.`,
      fix: 'associate the application with the instance, or remove it from the role',
    });
  }
  return unknown(role, {
    message: `${question}: ${count(applications!.length, 'application')} ${applications!.length === 1 ? 'is' : 'are'} associated, and Connect returns no namespaces.`,
    fix: 'check this in the Connect console',
  });
}
