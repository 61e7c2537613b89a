import { applicationLines, possibleLines, renderRoleChange } from './diff';
import { verb } from '../../../roles/words';
import { renderFinding } from '../../../rules/render';
import type { DriftReport, InstanceDrift } from '../../drift/drift';
import { DRIFT_WORDS } from '../comparison-words';
import type { Style } from '../style';
import { count, list, noProfiles, HEADINGS, unmanagedPhrase } from '../vocabulary';

/** How instances differ from the code. */
export function renderDrift(report: DriftReport, style: Style): string {
  const { instances, unknownInstances } = report;
  if (instances.length === 0 && unknownInstances.length === 0) {
    return `${noProfiles(report)}\n`;
  }
  return [
    ...instances.flatMap((drift) => driftBlocks(drift, style)),
    ...unknownInstances.map(({ instance, roles }) => `${style.yellow('Not compared')}: ${count(roles.length, 'role')} of ${instance}, because nothing is known about this instance.`),
  ].join('\n\n') + '\n';
}

function driftBlocks(drift: InstanceDrift, style: Style): string[] {
  const { instance, roles, applications, notDeployed, managedByAws, undetermined, findings } = drift;
  const changed = roles.filter(({ status }) => status === 'changed');
  return [
    `${style.bold(instance)}\n${changed.length === 0 ? `No drift in ${count(roles.length, 'role')}.`
      : `${count(changed.length, 'role')} of ${roles.length} ${verb(changed, 'differs', 'differ')}. + is only on the instance, - only in the code.`}`,
    ...possibleLines(changed, style, DRIFT_WORDS),
    ...changed.map((change) => renderRoleChange(change, style, DRIFT_WORDS)),
    ...applicationLines(applications, style),
    ...(notDeployed.length === 0 ? [] : [`${style.yellow(HEADINGS.notDeployed)}: ${list(notDeployed)}.`]),
    ...(managedByAws.length === 0 ? [] : [`${style.yellow(HEADINGS.managedByAws)}: ${list(managedByAws)}.`]),
    ...(undetermined.length === 0 ? [] : [`${style.yellow(HEADINGS.undetermined)}: ${list(undetermined)}.`]),
    ...(findings.length === 0 ? [] : [style.bold(unmanagedPhrase(findings))]),
    ...findings.map((finding) => renderFinding(finding, undefined, style.columns)),
  ];
}
