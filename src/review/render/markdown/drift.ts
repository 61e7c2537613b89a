import { possiblePart, renderRole } from './diff';
import { beside, brief, fitting, fittingLines, share, tooLong, type Room } from './fitting';
import { details, escaped } from './syntax';
import { unreadPart } from './unread';
import { verb } from '../../../roles/words';
import type { DriftReport } from '../../drift/drift';
import { DRIFT_WORDS } from '../comparison-words';
import { count, HEADINGS, noProfiles } from '../vocabulary';

const SHARES = { unread: 0.1, possible: 0.05, names: 0.05, unmanaged: 0.1 };

/** How instances differ from the code, the gravest first. */
export function renderDrift(report: DriftReport, room: Room): string {
  const { instances, unknownInstances } = report;
  const changed = instances.flatMap(({ roles }) => roles.filter(({ status }) => status === 'changed'));
  const compared = instances.reduce((sum, { roles }) => sum + roles.length, 0);
  const names = (heading: string, some: readonly string[]) => (some.length === 0 ? []
    : [`**${heading}**`, fittingLines(some.map((name) => `- ${escaped(name)}`), share(room, SHARES.names))]);
  const unmanaged = instances.flatMap((one) => one.unmanaged);
  const parts = [
    `## Security profiles: ${changed.length === 0 ? `no drift in ${count(compared, 'role')}` : `${count(changed.length, 'role')} of ${compared} ${verb(changed, 'differs', 'differ')} from the code`}`,
    ...unreadPart(report.unread, share(room, SHARES.unread)),
    ...(changed.length === 0 ? [] : ['\\+ is only on the instance, − only in the code.']),
    ...possiblePart(changed, share(room, SHARES.possible), DRIFT_WORDS),
    ...(instances.length + unknownInstances.length === 0 ? [escaped(noProfiles({ ...report, source: brief(report.source) }))] : []),
  ];
  const closing = [
    ...names(HEADINGS.applications, instances.flatMap(({ applications }) => applications.map(({ text }) => text))),
    ...names(HEADINGS.notDeployed, instances.flatMap(({ notDeployed }) => notDeployed)),
    ...names(HEADINGS.managedByAws, instances.flatMap(({ managedByAws }) => managedByAws)),
    ...names(HEADINGS.undetermined, instances.flatMap(({ undetermined }) => undetermined)),
    ...names('Not compared, because nothing is known of the instance', unknownInstances.map(({ instance }) => instance)),
    ...(unmanaged.length === 0 ? [] : [details(`${count(unmanaged.length, 'profile')} only on the instance, without a role`,
      fittingLines(unmanaged.map((name) => `- ${escaped(name)}`), share(room, SHARES.unmanaged)))]),
  ];
  const { shown, left } = fitting(changed.map((change) => renderRole(change, DRIFT_WORDS)), beside(room, [...parts, ...closing]));
  return [...parts, ...shown, ...tooLong(left, 'role', room), ...closing].join('\n\n') + '\n';
}
