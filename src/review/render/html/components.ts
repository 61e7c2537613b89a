import { html } from 'hono/html';
import type { Risk } from '../../app/risks';
import { HEADINGS, RISK_WORDS } from '../vocabulary';

export type Markup = ReturnType<typeof html>;

/** A number that a reader is to see first, with what it counts. */
export interface Tile {
  readonly value: string | number;
  readonly label: string;
  /** Where there is more about it, such as `#findings`. */
  readonly href?: string;
  /** How grave it is, for its color. */
  readonly level?: string;
}

export function tiles(all: readonly Tile[]): Markup {
  return html`<div class="tiles">
${all.map(({ value, label, href, level = '' }) => {
  const text = html`<b>${value}</b><span>${label}</span>`;
  return href === undefined ? html`<div class="tile ${level}">${text}</div>
` : html`<a class="tile ${level}" href="${href}">${text}</a>
`;
})}</div>`;
}

/** Risks, each as words in its color. */
export function riskTags(risks: readonly Risk[]): Markup[] {
  return risks.map((risk) => html` <i class="risk ${risk}">${RISK_WORDS[risk]}</i>`);
}

/** What levels of findings are called by people who do not program. */
export const LEVEL_WORDS: Readonly<Record<string, string>> = {
  error: 'error', warning: 'warning', undetermined: 'undetermined', info: 'note', waived: 'accepted',
};

export function badge(level: string): Markup {
  return html`<span class="level ${level}">${LEVEL_WORDS[level] ?? level}</span>`;
}

/** Names in a row, of which the first are seen at once and the others on demand and on paper. */
export function chips(all: readonly Markup[], most = 12): Markup {
  const rest = all.slice(most);
  return rest.length < 2 ? html`<div class="chips">${all}</div>`
    : html`<div class="chips">${all.slice(0, most)}</div><details class="more rest"><summary>and ${rest.length} more</summary><div class="chips">${rest}</div></details>`;
}

/** A name; a link where it can be gone to. */
export function chip(text: Markup | string, href?: string): Markup {
  return href === undefined ? html`<span class="chip">${text}</span>` : html`<a class="chip" href="${href}">${text}</a>`;
}

/** Titles and texts. */
export function factList(facts: readonly (readonly [title: string, text: Markup | string])[]): Markup {
  return html`<dl class="facts">${facts.map(([title, text]) => html`<dt>${title}</dt><dd>${text}</dd>
`)}</dl>`;
}

/** A part of a page below a heading, with a note for whoever has not seen one before. */
export function part(id: string, heading: string, content: Markup | readonly Markup[], note?: string): Markup {
  return html`<section id="${id}" class="part"><h2 tabindex="-1">${heading}</h2>${note === undefined ? '' : html`<p class="quiet">${note}</p>`}
${content}
</section>
`;
}

/** What could not be read, and so is not in what the page says. */
export function unreadNote(unread: readonly string[]): Markup | string {
  return unread.length === 0 ? '' : html`<div class="note warning"><h2>${HEADINGS.unread}</h2><ul>${unread.map((sentence) => html`<li>${sentence}</li>`)}</ul></div>`;
}
