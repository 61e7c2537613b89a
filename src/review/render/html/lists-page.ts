import { html } from 'hono/html';
import { changeItem, findingItem } from './page-lists';
import { renderStaticPage } from './static-page';
import { verdictsPhrase } from '../../../rules/judge';
import type { PermissionInfo } from '../../app/permission-info';
import type { CheckReport } from '../../check/check';
import type { DriftReport, InstanceDrift } from '../../drift/drift';
import type { Presentation } from '../reporter';
import { byWaiver, count, HEADINGS, list, noProfiles } from '../vocabulary';

type Markup = ReturnType<typeof html>;

/** What a deployment would report, on a page: first what it would fail for. */
export function renderCheckPage(report: CheckReport, presentation: Presentation): Iterable<string> {
  const { stacks, unknownInstances, findings } = report;
  const { open, waived } = byWaiver(findings);
  const decided = open.filter(({ undecided }) => !undecided);
  const items = (some: typeof findings) => some.map((finding) => findingItem(finding, presentation.rulesPage));
  const undetermined = [
    ...unknownInstances.map(({ instance, roles }) => line(`Nothing is known of ${instance}: ${list(roles.map(({ title }) => title))}`)),
    ...stacks.flatMap(({ roles }) => roles.filter(({ incomplete }) => incomplete))
      .map(({ title, unresolved }) => line(`${title}: ${unresolved.join(' ')}`)),
    ...items(open.filter(({ undecided }) => undecided)),
  ];
  return page(report, presentation, count(decided.length, 'finding'), html`
${part('Checked', stacks.map(({ stack, facts, roles, checks }) => (
  line(`${[stack, facts.arn].filter((one) => one !== '').join(' on ')}: ${count(roles.length, 'role')}, ${verdictsPhrase(checks)}`))))}
${part(HEADINGS.findings, items([...decided, ...waived]))}
${part(HEADINGS.undetermined, undetermined)}`);
}

/** What was changed by hand, on a page: the gravest first. */
export function renderDriftPage(report: DriftReport, presentation: Presentation): Iterable<string> {
  const { instances, unknownInstances } = report;
  const roles = instances.flatMap((one) => one.roles);
  return page(report, presentation, `${count(changedIn(roles).length, 'role')} of ${roles.length} changed by hand`, html`
${instances.map(driftParts)}
${part('Not compared, because nothing is known of the instance', unknownInstances.map(({ instance }) => line(instance)))}`);
}

function driftParts({ instance, roles, applications, notDeployed, managedByAws, undetermined, unmanaged }: InstanceDrift): Markup {
  const changed = changedIn(roles);
  return html`${part(instance, changed.length === 0 ? [line(`No drift in ${count(roles.length, 'role')}.`)] : changed.map((one) => changeItem(one, plain)))}
${part(HEADINGS.applications, applications.map(({ text }) => line(text)))}
${part(HEADINGS.notDeployed, notDeployed.map(line))}
${part(HEADINGS.managedByAws, managedByAws.map(line))}
${part(HEADINGS.undetermined, undetermined.map(line))}
${part('Only on the instance, without a role', unmanaged.map(line))}`;
}

function page(report: CheckReport | DriftReport, { pageAssets }: Presentation, summary: string, parts: Markup): Iterable<string> {
  const isEmpty = (report.command === 'check' ? report.stacks : report.instances).length + report.unknownInstances.length === 0;
  return renderStaticPage({
    title: `Security profiles: ${report.command} of ${report.source}`,
    style: pageAssets().style,
    margins: { top: '', bottom: '' },
    body: [html`<header><div>
<h1>Security profiles</h1>
<p><b>${report.source}</b> · ${isEmpty ? noProfiles(report) : summary}</p>
</div></header>
<main id="lists">
${part(HEADINGS.unread, report.unread.map(line))}
${parts}
</main>`],
  });
}

function changedIn(roles: InstanceDrift['roles']): InstanceDrift['roles'] {
  return roles.filter(({ status }) => status === 'changed');
}

function part(heading: string, items: readonly Markup[]): Markup {
  return items.length === 0 ? html`` : html`<section class="list"><h2>${heading}</h2>
<ul>${items}</ul>
</section>`;
}

function line(text: string): Markup {
  return html`<li><p>${text}</p></li>
`;
}

/** There is nothing to open on a page without a script. */
function plain({ uiName, name }: PermissionInfo): Markup {
  return html`${uiName} <code>${name}</code>`;
}
