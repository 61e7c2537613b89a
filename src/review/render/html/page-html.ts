import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { CellChange, PageData } from './page-data';
import { changesPart, findingsPart, settingsPart, usersPart } from './page-lists';
import type { PageModel } from './page-model';
import { RISKS } from '../../app/permission-info';
import type { OriginKind } from '../../app/reviewed-app';
import { changedRoles } from '../../diff/diff-report';
import { isFlagged, type Cell, type Row } from '../../report/matrix';
import type { PageAssets } from '../reporter';
import { byWaiver, count, MOST_COLUMNS, moreInJson, ORIGIN_WORDS, HEADINGS, RISK_WORDS } from '../vocabulary';

/** Without scripts the page is one long document; what runs first is what arranges it otherwise, so that nothing jumps. */
const FIRST = 'document.documentElement.classList.add(\'live\')';

/** The header has room for this many sentences. */
const MOST_UNREAD = 3;

type Markup = ReturnType<typeof html>;

/**
 * One file that needs no other and no network: the matrix of an app's roles, to look at, search and print. Its policy lets
 * nothing run or load but its own style and script, whatever the roles are called.
 */
export function renderPageHtml(model: PageModel, { style, script }: PageAssets): string {
  const { review, diff, data: { roles } } = model;
  const css = `${style}:root{--roles:${roles.length}}`;
  const policy = `default-src 'none'; style-src ${hashOf(css)}; script-src ${hashOf(FIRST)} ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en" class="${roles.length > MOST_COLUMNS.html ? 'dense' : 'wide'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Security profiles: ${review.app.source}</title>
<link rel="icon" href="data:,">
<style>${raw(css)}</style>
<script>${raw(FIRST)}</script>
</head>
<body>
${header(model)}
${toolbar(model)}
<div class="stage">
<main id="matrix" tabindex="0" aria-label="Who holds which permission">
${legend(model)}
${table(model)}
<p id="nothing" hidden>No permission matches. <button type="button" id="clear">Clear the filters</button></p>
</main>
<aside id="panel" aria-label="Details" hidden></aside>
</div>
<section id="lists">
${diff ? changesPart(diff) : ''}
${usersPart(model)}
${findingsPart(model)}
${settingsPart(model)}
</section>
<script type="application/json" id="data">${raw(embedded(model.data))}</script>
<script>${raw(script)}</script>
</body>
</html>
`;
  return String(page);
}

function header({ review, diff, data, unread }: PageModel): Markup {
  const { open, waived } = byWaiver(review.findings);
  const changed = diff ? changedRoles(diff).length : 0;
  const { users = [] } = review.app;
  const held = data.permissions.filter((permission) => permission.held.length > 0).length;
  return html`<header>
<div>
<h1>Security profiles</h1>
<p>${diff ? html`<b>${diff.before}</b> → <b>${diff.source}</b>` : html`<b>${review.app.source}</b>`} · ${count(data.roles.length, 'role')} ·
${count(held, 'permission')} held of ${data.permissions.length}</p>
${unreadNote(unread)}</div>
<nav aria-label="Lists">
${diff ? html`<button type="button" data-list="changes">${count(changed, 'role')} changed</button>` : ''}
${users.length > 0 ? html`<button type="button" data-list="users">${count(users.length, 'user')}</button>` : ''}
<button type="button" data-list="findings">${count(open.length, 'finding')}${waived.length > 0 ? `, ${waived.length}${open.length === 0 ? '' : ' more'} waived` : ''}</button>
${review.app.applications ? html`<button type="button" data-list="settings">${HEADINGS.applications}</button>` : ''}
</nav>
</header>`;
}

function unreadNote(sentences: readonly string[]): Markup[] {
  const more = sentences.length - MOST_UNREAD;
  return [...sentences.slice(0, MOST_UNREAD), ...(more > 0 ? [moreInJson(more)] : [])].map((sentence) => html`<p><b>${HEADINGS.unread}</b>: ${sentence}</p>
`);
}

function toolbar({ diff }: PageModel): Markup {
  return html`<form role="search" id="bar">
<label>Permission <input type="search" id="search" placeholder="such as: listen to calls" autocomplete="off" spellcheck="false"></label>
<label>Roles <input type="search" id="roles" placeholder="all; commas for several" autocomplete="off" spellcheck="false"></label>
<label>Show <select id="show">
${diff ? html`<option value="changed">what changed</option>` : ''}
<option value="held">what a role holds</option>
<option value="differing">what roles differ in</option>
<option value="findings">what has findings</option>
<option value="all">every permission</option>
</select></label>
<fieldset id="risks"><legend>Risk</legend>
${RISKS.map((risk) => html`<label class="risk ${risk}"><input type="checkbox" value="${risk}"> ${RISK_WORDS[risk]}</label>
`)}</fieldset>
<output id="count" aria-live="polite"></output>
</form>`;
}

function legend({ diff }: PageModel): Markup {
  return html`<ul class="legend" aria-label="Signs">
<li class="p">from the ready role, or listed</li><li class="a">added</li><li class="d">added because another permission needs it</li>
<li class="f">with a finding</li>${diff ? html`<li class="gained">gained</li><li class="lost">lost</li>` : ''}
</ul>`;
}

function table({ matrix, data }: PageModel): Markup {
  const order = new Map(data.permissions.map(({ name }, number) => [name, number]));
  const cells = new Cells();
  return html`<table>
<colgroup><col class="name">${raw('<col>'.repeat(data.roles.length))}</colgroup>
<thead><tr><th scope="col">Permission</th>${data.roles.map(({ title, place }, number) => html`<th scope="col"><button type="button"
 data-role="${number}" title="${place}"><span>${title}</span></button></th>`)}</tr></thead>
${matrix.sections.map(({ title, rows }) => html`<tbody>
<tr class="section"><th scope="rowgroup" colspan="${data.roles.length + 1}"><span>${title}</span></th></tr>
${rows.map((row) => rowMarkup(row, order.get(row.permission.name)!, data, cells))}</tbody>
`)}</table>`;
}

function rowMarkup({ permission, cells }: Row, number: number, { roles, permissions }: PageData, markup: Cells): Markup {
  const { uiName, risks, restricts, status } = permission;
  const changes = new Map(permissions[number]!.held.map(([role, , , change]) => [role, change]));
  const tags = [
    ...risks.map((risk) => html`<i class="risk ${risk}">${RISK_WORDS[risk]}</i>`),
    ...(restricts ? [html`<i class="risk restricts">restricts</i>`] : []),
    ...(status === 'current' || status === 'unlisted' ? [] : [html`<i class="risk status">${status}</i>`]),
  ];
  return html`<tr data-row="${number}"><th scope="row"><button type="button">${uiName}</button>${tags}</th>${
    roles.map((role, index) => markup.of(cells.get(role.place), changes.get(index)))}
`;
}

/** There are tens of thousands of cells: what does not depend on names of others is written once. */
class Cells {
  private readonly written = new Map<string, Markup>();

  of(cell: Cell | undefined, change: CellChange | undefined): Markup {
    const flagged = cell !== undefined && isFlagged(cell);
    const key = `${cell?.origin.kind} ${change} ${flagged}`;
    const markup = this.written.get(key) ?? makeCell(cell?.origin.kind, change, flagged);
    this.written.set(key, markup);
    return markup;
  }
}

function makeCell(kind: OriginKind | undefined, change: CellChange | undefined, flagged: boolean): Markup {
  if (kind === undefined) {
    return raw('<td>');
  }
  const classes = [kind === 'listed' ? 'p' : kind.charAt(0), ...(change ? [change] : []), ...(flagged ? ['f'] : [])];
  const words = change ?? ORIGIN_WORDS[kind];
  return raw(`<td class="${classes.join(' ')}">${words}${flagged ? '<small>, has a finding</small>' : ''}`);
}

/** JSON inside of a script element: nothing in it can end the element or begin a comment. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
