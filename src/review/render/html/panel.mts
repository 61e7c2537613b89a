import { byId, listElement, make, part } from './elements.mjs';
import type { FindingList, Found } from './finding-list.mjs';
import { cellAt } from './page-cells.js';
import type { PageData } from './page-data.js';
import { onlyRole } from './page-filter.js';

type Children = (Node | string | null | undefined)[];

/** How a role came to a permission, in the words of whoever reads the page. */
const WORDS = { preset: '', listed: '', addition: 'added', dependency: 'needed by others' };

const LEVELS = { error: 'error', warning: 'warning', undetermined: 'undetermined', info: 'note', waived: 'accepted' };

/** The side of the page that tells everything about one permission, one role or one rule: what the page has of it as text, and what goes with it. */
export class Panel {
  private readonly element = byId('panel');
  private readonly data: PageData;
  private readonly list: FindingList;
  private readonly close: () => void;

  constructor(data: PageData, list: FindingList, close: () => void) {
    this.data = data;
    this.list = list;
    this.close = close;
  }

  showPermission(number: number): void {
    const { name, uiName } = this.data.permissions[number]!;
    const holders = this.data.roles.flatMap(({ title, place, cells, instance }) => {
      const cell = cellAt(cells, number);
      const words = cell && [cell.change === 'lost' ? '' : WORDS[cell.kind], cell.change ? this.data.changes[cell.change] : ''].filter((word) => word !== '').join(', ');
      return cell === undefined ? [] : [make('span', {}, linkTo('role', place, title), this.data.instances.length > 1 ? ` ${this.data.instances[instance]}` : '',
        words === '' ? '' : make('i', { className: 'quiet', textContent: ` ${words}` }))];
    });
    const about = this.copyOf(`permission=${name}`, 'h3');
    // Who holds it comes before what it has to do with others.
    const others = about.findIndex((child) => child instanceof HTMLHeadingElement);
    const behind = others < 0 ? about.length : others;
    this.show(uiName, [
      ...about.slice(0, behind),
      part(`Held by ${holders.length} of ${this.data.roles.length} roles`, listElement(holders)),
      this.findings(({ permissions }) => permissions.includes(number)),
      ...about.slice(behind),
    ]);
  }

  showRole(number: number): void {
    const { title, place, cells, instance } = this.data.roles[number]!;
    const sections = new Map<string, Node[]>();
    this.data.permissions.forEach(({ name, uiName, section, risks }, permission) => {
      const cell = cellAt(cells, permission);
      if (cell && cell.change !== 'lost') {
        const words = [...risks.map((risk) => risk.replace('-', ' ')), WORDS[cell.kind]].filter((word) => word !== '').join(', ');
        sections.set(section, [...sections.get(section) ?? [],
          make('span', {}, linkTo('permission', name, uiName), make('i', { className: `risk ${risks[0] ?? ''}`, textContent: words === '' ? '' : ` ${words}` }))]);
      }
    });
    this.show(title, [
      this.data.instances.length > 1 ? make('p', { className: 'quiet', textContent: this.data.instances[instance] }) : null,
      make('p', {}, make('a', { href: `#matrix&${new URLSearchParams({ roles: onlyRole({ place }) })}`, textContent: 'Show its permissions as a table' })),
      ...this.copyOf(`role=${place}`, ':is(h3, h4)', '.held'),
      this.findings(({ roles }) => roles.includes(number)),
      ...[...sections].map(([section, held]) => part(section, listElement(held))),
    ]);
  }

  showRule(rule: string): boolean {
    const title = document.getElementById(`rule=${rule}`)?.querySelector('h3')?.textContent;
    if (title) {
      this.show(title, [
        ...this.copyOf(`rule=${rule}`, 'h3'),
        make('p', {}, make('a', { href: `#findings&${new URLSearchParams({ found: rule })}`, textContent: 'All that was found' })),
      ]);
    }
    return Boolean(title);
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('h2')?.focus();
  }

  private show(title: string, children: Children): void {
    this.element.replaceChildren(
      make('div', { className: 'head' }, make('h2', { textContent: title, tabIndex: -1 }), make('button', { type: 'button', onclick: this.close }, 'Close')),
      ...children.filter((child) => child !== null && child !== undefined));
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  /** What the page has about something, without its title, and without what is shown in another way; headings in it are those of parts here. */
  private copyOf(id: string, title: string, without = title): Children {
    const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined;
    copy?.querySelectorAll(`:scope > ${title}, :scope > ${without}`).forEach((element) => element.remove());
    copy?.querySelectorAll('h4').forEach((heading) => heading.replaceWith(make('h3', {}, ...heading.childNodes)));
    return [...copy?.childNodes ?? []];
  }

  private findings(about: (finding: Found) => boolean) {
    return part('Findings', listElement(this.list.findings.filter(about).map(({ element, level, rule }) => make('div', { className: 'finding' },
      make('p', {}, make('span', { className: `level ${level}`, textContent: LEVELS[level as keyof typeof LEVELS] }), ' ', linkTo('rule', rule, 'Why this matters')),
      ...[...(element.cloneNode(true) as HTMLElement).childNodes].flatMap((child) => (child instanceof HTMLTableCellElement ? [make('div', {}, ...child.childNodes)] : [child]))))));
  }
}

function linkTo(what: string, id: string, text: string): HTMLElement {
  return make('a', { href: `#${what}=${encodeURIComponent(id)}`, textContent: text });
}
