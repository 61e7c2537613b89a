import type { Presentation } from './reporter';
import { readInstanceArn } from '../../roles/instance-arn';
import { byCodeUnit, list } from '../../roles/words';
import { catalogEdition } from '../app/catalog-edition';
import { instancesOf } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';
import type { CheckReport } from '../check/check';
import type { DiffReport } from '../diff/diff-report';
import type { DriftReport } from '../drift/drift';
import type { RolesReport } from '../report/report';

/** As much of a commit as people compare. */
const SHORT = 12;

/** What a page is filed and found again by, as titles and texts. */
export type Filed = readonly (readonly [title: string, text: string])[];

/** What the report of a command says of itself. */
export function filedFacts(report: RolesReport | DiffReport | CheckReport | DriftReport, presentation: Presentation): Filed {
  const instances = [...new Set(instancesIn(report))].sort(byCodeUnit);
  const places = instances.flatMap((arn) => readInstanceArn(arn) ?? []);
  const accounts = [...new Set(places.map(({ account, region }) => `${account} (${region})`))];
  return [
    [instances.length === 1 ? 'Instance' : 'Instances', instances.join(', ') || 'known only when it is deployed'],
    ...(accounts.length === 0 ? [] : [[accounts.length === 1 ? 'Account' : 'Accounts', list(accounts, 'and', Infinity)] as const]),
    ...recordedIn(report),
    ...('before' in report ? [['Compared with', withCommit(report.before, report.beforeCommit)] as const] : []),
    ['Read from', withCommit(report.source, appOf(report)?.commit)],
    ...ranIn(presentation),
    ...madeFacts(presentation),
  ];
}

/** When and with what something was made. */
export function madeFacts({ made, version }: Pick<Presentation, 'made' | 'version'>): Filed {
  const { permissions, digest } = catalogEdition();
  return [['Made', momentInWords(made)], ['Made with', `connect-profiles ${version}, catalog of ${permissions} permissions (${digest})`]];
}

/** `2026-11-28 08:30:00 UTC`; what is no moment as it is. */
export function momentInWords(moment: string): string {
  return moment.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z$/, '$1 $2 UTC');
}

function ranIn({ repository }: Presentation): Filed {
  const state = repository();
  return state === undefined ? []
    : [['Repository', `at commit ${state.commit.slice(0, SHORT)}${state.hasChanges ? ', with changes that are not committed' : ''}`]];
}

function withCommit(source: string, commit: string | undefined): string {
  return commit === undefined || commit.startsWith(source) ? source : `${source} (commit ${commit.slice(0, SHORT)})`;
}

function instancesIn(report: RolesReport | DiffReport | CheckReport | DriftReport): string[] {
  switch (report.command) {
    case 'check': return [...report.stacks.map(({ facts }) => facts.arn), ...report.unknownInstances.map(({ instance }) => instance)];
    case 'drift': return [...report.instances, ...report.unknownInstances].map(({ instance }) => instance);
    default: return instancesOf(appOf(report)!);
  }
}

function appOf(report: RolesReport | DiffReport | CheckReport | DriftReport): ReviewedApp | undefined {
  switch (report.command) {
    case 'diff': return report.now.app;
    case 'report': return report.app;
    default: return undefined;
  }
}

function recordedIn(report: RolesReport | DiffReport | CheckReport | DriftReport): Filed {
  const known = report.command === 'check' ? report.stacks.map(({ facts }) => facts) : appOf(report)?.instances ?? [];
  const moments = [...new Set(known.flatMap(({ taken }) => taken ?? []))].sort(byCodeUnit);
  return moments.length === 0 ? [] : [['Instance recorded', list(moments.map(momentInWords), 'and', Infinity)]];
}
