import { byId, listElement, make, part } from './elements.mjs';
import type { PageData, PageFinding, PageRole } from './page-data.js';

/** What the panel can be asked to go to. */
export interface Navigation {
  openPermission(name: string): void;
  openRole(place: string): void;
  showOnly(role: PageRole): void;
  close(): void;
}

/** The side of the page that tells everything about one permission, one role, or one list. */
export class Panel {
  private readonly element = byId('panel');
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(private readonly data: PageData, private readonly navigation: Navigation) {
    this.numbers = new Map(data.permissions.map(({ name }, number) => [name, number]));
  }

  showPermission(number: number, roles: ReadonlySet<number>): void {
    const { name, uiName, section, description, notes, needs, neededBy, held } = this.data.permissions[number]!;
    const holders = held.filter(([role]) => roles.has(role));
    this.show(uiName, [
      make('p', {}, make('code', { textContent: name }), ` · ${section}`),
      description === '' ? null : make('p', { textContent: `${description}.` }),
      listElement(notes),
      part(`Held by ${holders.length} of ${roles.size} roles`, listElement(holders.map(([role, , reason, change]) => {
        const { title, place } = this.data.roles[role]!;
        return make('span', {}, this.link(title, () => this.navigation.openRole(place)),
          ` ${change === 'lost' ? 'loses it' : this.data.reasons[reason]}${change === 'gained' ? ', gained' : ''}`);
      }))),
      part('Needs', needs.length === 0 ? make('p', { textContent: 'Nothing else.' }) : listElement(needs.map((phrase) => this.withLinks(phrase)))),
      part('Needed by', neededBy.length === 0 ? make('p', { textContent: 'No other permission.' }) : listElement(neededBy.map((other) => this.withLinks(other)))),
      this.findings(({ permissions, role }) => permissions.includes(name) && (role === undefined || roles.has(role))),
    ]);
  }

  showRole(number: number): void {
    const role = this.data.roles[number]!;
    const { title, place, facts } = role;
    this.show(title, [
      make('p', {}, make('code', { textContent: place })),
      make('p', {}, make('button', { type: 'button', textContent: 'Show only this role', onclick: () => this.navigation.showOnly(role) })),
      make('dl', {}, ...facts.flatMap(([term, text]) => [make('dt', { textContent: term }), make('dd', { textContent: text })])),
      this.findings((finding) => finding.role === number),
    ]);
  }

  showList(id: string): boolean {
    const source = document.querySelector(`#lists > #${CSS.escape(id)}`);
    if (!source) {
      return false;
    }
    const copy = source.cloneNode(true) as HTMLElement;
    const title = copy.querySelector('h2')!;
    title.remove();
    copy.removeAttribute('id');
    for (const button of copy.querySelectorAll<HTMLButtonElement>('[data-permission]')) {
      button.onclick = () => this.navigation.openPermission(button.dataset.permission!);
    }
    this.show(title.textContent!, [copy]);
    return true;
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('h2')?.focus();
  }

  private show(title: string, children: (Node | string | null | undefined)[]): void {
    const close = make('button', { type: 'button', className: 'close', onclick: () => this.navigation.close() }, 'Close');
    this.element.replaceChildren(make('h2', { textContent: title, tabIndex: -1 }), close,
      ...children.filter((child) => child !== null && child !== undefined));
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  private findings(about: (finding: PageFinding) => boolean) {
    return part('Findings', listElement(this.data.findings.filter(about).map(({ severity, rule, link, role, message, fix, waived }) => make('div', { className: 'finding' },
      make('p', {}, make('b', { textContent: waived === undefined ? severity : 'waived' }), ' ', ruleName(rule, link),
        role === undefined ? '' : ` ${this.data.roles[role]!.title}`),
      make('p', { textContent: message }),
      make('p', { textContent: waived === undefined ? `Fix: ${fix}` : `Waived: ${waived}` })))));
  }

  /** Names of permissions in a phrase can be gone to. */
  private withLinks(phrase: string): HTMLElement {
    const parts = phrase.split(/([A-Za-z][\w.:-]*\w)/);
    return make('span', {}, ...parts.map((text) => (this.numbers.has(text) ? this.link(text, () => this.navigation.openPermission(text)) : text)));
  }

  private link(text: string, go: () => void): HTMLElement {
    return make('button', { type: 'button', className: 'link', textContent: text, onclick: go });
  }
}

function ruleName(rule: string, link: string | undefined): HTMLElement {
  const name = make('code', { textContent: rule });
  return link === undefined ? name : make('a', { href: link }, name);
}
