import { list } from '../../../roles/words';
import { DEFAULT_SEVERITIES } from '../../../rules/default-severities';
import type { Severity } from '../../../rules/finding';
import { withPeople } from '../../app/headcount';
import type { PlacedFinding } from '../../app/report-base';
import type { RoleChange } from '../../diff/diff-report';
import type { DriftReport, InstanceDrift } from '../../drift/drift';

const UNDO = 'change the code in the same way, or deploy it to undo the change';

/** What was changed by hand, as findings: the same rule reports it at deployment. */
export function driftFindings({ instances }: DriftReport): PlacedFinding[] {
  return instances.flatMap((one) => [...ofRoles(one), ...ofDefaults(one)]);
}

function ofRoles({ instance, roles }: InstanceDrift): PlacedFinding[] {
  return roles.filter(({ status }) => status === 'changed').flatMap((change): PlacedFinding[] => {
    const { before, people } = change;
    const about = before!;
    return withPeople([{
      rule: 'drift',
      severity: DEFAULT_SEVERITIES.drift as Severity,
      role: about.role.id,
      about,
      permissions: change.permissions.map(({ permission }) => permission.name).sort(),
      message: `The profile "${about.title}" of ${instance} was changed by hand: ${list(phrases(change))}.`,
      fix: UNDO,
    }], new Map(people === undefined ? [] : [[about.role.id, people]]));
  });
}

/** What people have who were given no settings belongs to no role. */
function ofDefaults({ instance, applications }: InstanceDrift): PlacedFinding[] {
  return applications.map(({ text }) => ({
    rule: 'drift',
    severity: DEFAULT_SEVERITIES.drift as Severity,
    permissions: [],
    message: `Settings for people of ${instance} were changed by hand: ${text}.`,
    fix: UNDO,
  }));
}

function phrases({ permissions, renamed, aspects }: RoleChange): string[] {
  const names = (change: 'gained' | 'lost') => permissions.filter((one) => one.change === change).map(({ permission }) => permission.name);
  const [gained, lost] = [names('gained'), names('lost')];
  return [
    ...(gained.length === 0 ? [] : [`it gained ${list(gained)}`]),
    ...(lost.length === 0 ? [] : [`it lost ${list(lost)}`]),
    ...renamed.map(({ from, to }) => `${list(from)} became ${list(to)}`),
    ...aspects.map(({ text }) => text),
  ];
}
