import { html } from 'hono/html';
import { chips, riskTags, type Markup } from './components';
import { linked, roleChip } from './linked';
import { hrefOf, type PageModel } from './page-model';
import { holding } from '../../../roles/words';
import { roleOfChange, type AspectChange, type PermissionChange, type RoleChange } from '../../diff/diff-report';
import type { ComparisonWords } from '../comparison-words';
import { accessPhrase, asSentence, effectSign, limitPhrase, referrerPhrase, SIGNS } from '../vocabulary';

/** Where a role gains or loses more than so many, the rest is seen on demand and on paper. */
const MOST_SHOWN = 10;

/** What happens to a role, as whoever approves it has to know it. */
export function changeCard(change: RoleChange, model: PageModel): Markup {
  const { words } = model;
  const { permissions, renamed, aspects, replacement, people, access } = change;
  const of = (effect: PermissionChange['effect']) => permissions.filter((one) => one.effect === effect);
  return html`<article class="card change ${access}" data-item>
<h3>${roleChip(roleOfChange(change), model)} <span class="level ${access}">${accessPhrase(change, SIGNS, words)}</span></h3>
${people === undefined ? '' : html`<p>${holding(people)}.</p>`}
${permissionList(words.can, of('more'), words)}
${aspectList('more', aspects)}${permissionList(words.cannot, of('less').filter((one) => one.change === 'lost'), words)}
${permissionList(words.restricted, of('less').filter((one) => one.change === 'gained'), words)}
${aspectList('less', aspects)}${permissionList(words.noDifference, of('neither'), words)}
${[...aspectList('unknown', aspects), ...aspectList('neither', aspects)]}
${renamed.length === 0 ? '' : html`<details class="more"><summary>The same access by another name</summary><ul>${renamed.map(({ from, to }) => html`<li>${linked(`${from.join(', ')} → ${to.join(', ')}`, model)}</li>`)}</ul></details>`}
${replacement === undefined ? '' : html`<p>${asSentence(replacement.text)} ${asSentence(referrerPhrase(replacement.referrers) || 'Nothing else in the template refers to it')} ${replacement.meaning}</p>`}
</article>
`;
}

function permissionList(title: string, changes: readonly PermissionChange[], words: ComparisonWords): Markup | string {
  const rest = changes.slice(MOST_SHOWN);
  return changes.length === 0 ? '' : html`<div><p>${title}</p><ul class="deeds">${changes.slice(0, MOST_SHOWN).map((one) => deed(one, words))}</ul>${
    rest.length === 0 ? '' : html`<details class="more"><summary>and ${rest.length} more</summary><ul class="deeds">${rest.map((one) => deed(one, words))}</ul></details>`}</div>
`;
}

/** What a permission lets people do, before what the console calls it. */
function deed(one: PermissionChange, words: ComparisonWords): Markup {
  const { permission: { name, uiName, risks }, effect } = one;
  const what = deedPhrase(one, words);
  return html`<li>${what === '' ? '' : html`${asSentence(what)} `}<a href="${hrefOf('permission', name)}">${uiName}</a>${effect === 'more' ? riskTags(risks) : ''}</li>`;
}

/** What takes something away, a restriction or what is taken out of recordings, is told so that nobody reads it as its opposite. */
function deedPhrase(one: PermissionChange, words: ComparisonWords): string {
  const limit = limitPhrase(one, words);
  if (limit === undefined) {
    return one.permission.description;
  }
  return one.effect === 'less' ? limit.which : `${limit.what}: ${limit.which}`;
}

function aspectList(effect: AspectChange['effect'], aspects: readonly AspectChange[]): Markup[] {
  return aspects.filter((one) => one.effect === effect).map(({ text, risks = [] }) => (
    html`<p>${effectSign(effect, SIGNS)}${asSentence(text)}${effect === 'more' ? riskTags(risks) : ''}</p>
`));
}

/** Cards of what changes, by instance where there are several. */
export function changeCards(changes: readonly RoleChange[], model: PageModel): Markup {
  return html`<div class="cards">
${changes.map((change) => changeCard(change, model))}</div>`;
}

/** Roles in a row. */
export function roleChips(changes: readonly RoleChange[], model: PageModel): Markup {
  return chips(changes.map((change) => roleChip(roleOfChange(change), model)));
}
