import type { PageFinding } from './page-data.js';
import { isFound } from './page-filter.js';
import type { PageState } from './page-state.js';

/** Up to this many, nobody has to open the groups that they are in. */
const MOST_OPEN = 20;

/** A finding and its element. */
export interface Found extends PageFinding {
  readonly element: HTMLElement;
}

/** The list of findings that the page has as text: what is known of them is read from there, and those that nobody asks for are hidden. */
export class FindingList {
  public readonly findings: readonly Found[] = [...document.querySelectorAll<HTMLElement>('#findings [data-finding]')].map((element) => ({
    element, level: element.dataset.level!, rule: element.dataset.finding!, roles: numbersIn(element.dataset.roles!), permissions: numbersIn(element.dataset.permissions!),
  }));
  private readonly groups = [...document.querySelectorAll<HTMLDetailsElement>('#findings .group')];

  /** Shows what is asked for; returns how many findings that are. */
  show(state: PageState, roles: ReadonlySet<number>, allRoles: boolean): number {
    const counts = new Map<Element, number>();
    for (const finding of this.findings) {
      const isShown = isFound(finding, state, roles, allRoles);
      const group = finding.element.closest('.group')!;
      finding.element.hidden = !isShown;
      if (isShown) {
        const number = Math.max(1, finding.roles.filter((role) => allRoles || roles.has(role)).length);
        counts.set(group, (counts.get(group) ?? 0) + number);
      }
    }
    const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
    const isNarrow = state.found !== '' || !allRoles || (state.level !== '' && total <= MOST_OPEN);
    for (const group of this.groups) {
      group.hidden = !counts.has(group);
      group.open ||= isNarrow;
      group.querySelector('[data-total]')!.textContent = String(counts.get(group) ?? 0);
    }
    return total;
  }

  /** Those that are shown. */
  get shown(): Found[] {
    return this.findings.filter(({ element }) => !element.hidden);
  }
}

function numbersIn(text: string): number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}
