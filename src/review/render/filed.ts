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
export function filedFacts(report: AppReport, presentation: Presentation): Filed {
  const instances = instancesIn(report);
  const places = instances.flatMap((arn) => readInstanceArn(arn) ?? []);
  const accounts = [...new Set(places.map(({ account, region }) => `${account} (${region})`))];
  return [
    [instances.length === 1 ? 'Instance' : 'Instances', instances.join(', ') || 'known only when it is deployed'],
    ...(accounts.length === 0 ? [] : [[accounts.length === 1 ? 'Account' : 'Accounts', list(accounts, 'and', Infinity)] as const]),
    ...recordedIn(report),
    ...('before' in report ? [['Compared with', withCommit(report.before, report.beforeCommit)] as const] : []),
    ['Read from', withCommit(report.source, appOf(report).commit)],
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

/** What pages that judge an app are about. */
export type AppReport = RolesReport | DiffReport | CheckReport | DriftReport;

/** The app that a report is about: of a comparison, the newer version. */
export function appOf(report: AppReport): ReviewedApp {
  return report.command === 'diff' ? report.now.app : report.app;
}

/** ARNs of the instances that a report is about. */
export function instancesIn(report: AppReport): string[] {
  const app = appOf(report);
  return [...new Set([...instancesOf(app), ...(app.instances ?? []).map(({ arn }) => arn)])].sort(byCodeUnit);
}

function recordedIn(report: AppReport): Filed {
  const moments = [...new Set((appOf(report).instances ?? []).flatMap(({ taken }) => taken ?? []))].sort(byCodeUnit);
  return moments.length === 0 ? [] : [['Instance recorded', list(moments.map(momentInWords), 'and', Infinity)]];
}
