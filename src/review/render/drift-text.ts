import { renderRole } from './diff-text';
import { count, list, noProfiles } from './phrases';
import type { Style } from './style';
import type { Elsewhere } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';
import type { Drift } from '../drift';

/** What was changed by hand, for a terminal. */
export function renderDriftText(app: ReviewedApp, drifts: readonly Drift[], elsewhere: readonly Elsewhere[], style: Style): string {
  if (app.roles.length === 0) {
    return `${noProfiles(app)}\n`;
  }
  return [
    ...drifts.flatMap((drift) => renderDrift(drift, style)),
    ...elsewhere.map(({ instance, roles }) => `${style.yellow('Not compared')}: ${count(roles.length, 'role')} of ${instance}, which nothing is known of.`),
  ].join('\n\n') + '\n';
}

function renderDrift({ instance, roles, untold, unmanaged }: Drift, style: Style): string[] {
  const changed = roles.filter(({ status }) => status === 'changed');
  return [
    `${style.bold(instance)}\n${changed.length === 0 ? `No drift in ${count(roles.length, 'role')}.`
      : `${count(changed.length, 'role')} of ${roles.length} changed. + is on the instance and not in the code, - the other way around.`}`,
    ...changed.map((change) => renderRole(change, style)),
    ...(untold.length === 0 ? [] : [`${style.yellow('Could not be determined')}: ${list(untold)}.`]),
    ...(unmanaged.length === 0 ? [] : [style.dim(`On the instance only: ${list(unmanaged)}.`)]),
  ];
}
