import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { changesPart, driftPart } from './changes-part';
import { checkPart } from './check-part';
import { factList, type Markup } from './components';
import { findingsPart } from './findings-part';
import { matrixPart } from './matrix-part';
import { overviewPart } from './overview-part';
import type { PageData } from './page-data';
import { settingsPart, usersPart } from './page-lists';
import { changesOf, type PageModel } from './page-model';
import { printMargins, type PrintMargins } from './print-margins';
import { permissionsPart, rulesPart } from './reference-part';
import { rolesPart } from './role-cards';
import { changedRoles } from '../../diff/diff-report';
import type { AppReport, Filed } from '../filed';
import type { PageAssets } from '../reporter';
import { byWaiver, count, HEADINGS, noProfiles } from '../vocabulary';

/** Without scripts the page is one long document; what runs first is what arranges it otherwise, so that nothing jumps. */
const FIRST = 'document.documentElement.classList.add(\'live\')';

/** A part of the page: with a script one is looked at at a time, without it they stand below each other. */
interface View {
  readonly id: string;
  readonly title: string;
  readonly number?: number;
  readonly content: Markup | string;
}

/**
 * One file that needs no other and no network: who can do what, to look at, search and print. Its policy lets nothing run or load but
 * its own style and script, whatever the roles are called.
 */
export function renderPageHtml(model: PageModel, { style: common, script }: PageAssets, filed: Filed): string {
  const { review: { app } } = model;
  const style = common + printMargins(marginsOf(model, filed));
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(FIRST)} ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const views = viewsOf(model);
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Security profiles: ${app.source}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
<script>${raw(FIRST)}</script>
</head>
<body>
${header(model)}
<div id="top">
<nav aria-label="Parts of the page">${views.map(({ id, title, number }) => html`<a href="#${id}">${title}${number === undefined ? '' : html` <small>${number}</small>`}</a>`)}</nav>
<form role="search" class="live-only" data-bar><label><span>Find what people can do</span> <input type="search" id="search" data-state="search" placeholder="such as: listen to calls" autocomplete="off" spellcheck="false"></label></form>
</div>
<div id="stage">
<main>
${views.map(({ id, title, content }, number) => html`<section id="${id}" class="view${number === 0 ? ' current' : ''}" aria-label="${title}">
<h2 class="view-title" tabindex="-1">${title}</h2>
${content}
</section>
`)}<section id="reference" class="view" aria-label="Reference">
<div id="rules"><h2>What was looked for</h2>${rulesPart(model)}</div>
<div id="permissions"><h2>What permissions mean</h2>${permissionsPart(model)}</div>
</section>
</main>
<aside id="panel" aria-label="Details" hidden></aside>
</div>
<footer id="record"><details class="more"><summary>For the record</summary>${factList(filed)}</details></footer>
<script type="application/json" id="data">${raw(embedded(model.data))}</script>
<script>${raw(script)}</script>
</body>
</html>
`);
}

function viewsOf(model: PageModel): View[] {
  const { review: { app, findings } } = model;
  const { users = [], applications = [] } = app;
  const all: (View | false)[] = [
    ...leadViews(model),
    { id: 'overview', title: 'Overview', content: overviewPart(model) },
    { id: 'roles', title: 'Roles', number: app.roles.length, content: rolesPart(model) },
    { id: 'findings', title: HEADINGS.findings, number: byWaiver(findings).open.length, content: findingsPart(model) },
    { id: 'matrix', title: 'Permissions', content: matrixPart(model) },
    users.length > 0 && { id: 'users', title: HEADINGS.users, number: users.length, content: usersPart(model) },
    applications.length > 0 && { id: 'settings', title: HEADINGS.applications, content: settingsPart(model) },
  ];
  return all.filter((view): view is View => view !== false);
}

/** What the command was asked, before everything else that there is to know. */
function leadViews(model: PageModel): View[] {
  const { report } = model;
  switch (report.command) {
    case 'diff': return [{ id: 'changes', title: 'Changes', number: changedRoles(report).length, content: changesPart(report, model) }];
    case 'drift': return [{ id: 'changes', title: 'Differences', number: changedRoles({ roles: changesOf(report) }).length, content: driftPart(report, model) }];
    case 'check': return [{ id: 'checked', title: 'Check', content: checkPart(report, model) }];
    case 'report': return [];
  }
}

const TITLES: Readonly<Record<AppReport['command'], string>> = {
  report: 'Who can do what in the contact center',
  diff: 'What changes in who can do what',
  drift: 'How what is deployed differs from the code',
  check: 'Whether these roles can be deployed',
};

function header({ report, review: { app }, instances }: PageModel): Markup {
  const { command, source, unread } = report;
  const of = command === 'diff' ? html`<b>${report.before}</b> → <b>${source}</b>` : html`<b>${source}</b>`;
  return html`<header><h1>${TITLES[command]}</h1>
<p>${app.roles.length === 0 && command !== 'diff' ? noProfiles({ source, unread }) : html`${count(app.roles.length, 'role')} (security profiles) of ${of}${
  instances.size === 1 ? html`, on ${[...instances.values()]}` : ''}`}</p>
</header>`;
}

/** What every sheet of paper says of the page. */
function marginsOf({ report: { command, source } }: PageModel, filed: Filed): PrintMargins {
  const of = new Map(filed);
  const texts = (titles: readonly string[]) => titles.flatMap((title) => of.get(title) ?? []);
  return {
    top: [TITLES[command], ...texts(['Account', 'Accounts', 'Instance'])].join(' · '),
    bottom: [source.split(/[\\/]/).pop()!, ...texts(['Repository']), ...texts(['Made', 'Made with'])].join(' · '),
  };
}

/** JSON inside of a script element: nothing in it can end the element or begin a comment. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
