import { byId } from './elements.mjs';

/** The table: which rows and columns of it can be seen, and how it is walked through with the keyboard. */
export class MatrixView {
  private readonly table = document.querySelector('table')!;
  private readonly sections = [...this.table.tBodies];
  private readonly rows: HTMLTableRowElement[] = [];
  private readonly columnStyle = new CSSStyleSheet();

  constructor(private readonly roleCount: number) {
    for (const row of this.table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
      this.rows[Number(row.dataset.row)] = row;
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.columnStyle];
    this.table.addEventListener('keydown', (event) => this.walk(event));
    this.table.addEventListener('focusin', ({ target }) => this.rove(target as HTMLElement));
    this.buttons('thead').forEach((button, index) => { button.tabIndex = index === 0 ? 0 : -1; });
  }

  /** Shows some rows and columns, and marks the one that is looked at. */
  show(permissions: ReadonlySet<number>, roles: ReadonlySet<number>, selected: { permission?: number; role?: number }): void {
    this.rows.forEach((row, number) => {
      row.hidden = !permissions.has(number);
      row.classList.toggle('at', number === selected.permission);
    });
    for (const section of this.sections) {
      section.hidden = ![...section.rows].some((row) => row.dataset.row !== undefined && !row.hidden);
      (section.rows[0]!.cells[0]!).colSpan = roles.size + 1;
    }
    const hidden = [...Array(this.roleCount).keys()].filter((role) => !roles.has(role));
    this.columnStyle.replaceSync([
      ...hidden.map((role) => `tr:not(.section) > :nth-child(${role + 2}), col:nth-child(${role + 2}) { display: none }`),
      ...(selected.role === undefined ? [] : [`tr:not(.section) > :nth-child(${selected.role + 2}) { background-color: var(--at) }`]),
    ].join('\n'));
    document.documentElement.style.setProperty('--roles', String(roles.size));
    this.table.hidden = permissions.size === 0;
    byId('nothing').hidden = permissions.size > 0;
    this.rove(this.buttons('tbody').find((button) => button.tabIndex === 0) ?? this.buttons('tbody')[0]);
  }

  /** The button of a row, to bring the keyboard back to where it was. */
  buttonOf(permission: number): HTMLButtonElement | null {
    return this.rows[permission]?.querySelector('button') ?? null;
  }

  /** One button of a direction takes part in the order of the Tab key; the arrow keys go to the others. */
  private rove(target: HTMLElement | undefined): void {
    const part = target?.closest('thead') ? 'thead' : 'tbody';
    if (target instanceof HTMLButtonElement) {
      this.table.querySelectorAll<HTMLButtonElement>(`${part} button`).forEach((button) => { button.tabIndex = button === target ? 0 : -1; });
    }
  }

  private walk(event: KeyboardEvent): void {
    const across = (event.target as HTMLElement).closest('thead') !== null;
    const buttons = this.buttons(across ? 'thead' : 'tbody');
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = { [across ? 'ArrowRight' : 'ArrowDown']: 1, [across ? 'ArrowLeft' : 'ArrowUp']: -1, Home: -at, End: buttons.length - 1 - at };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (at >= 0 && step !== undefined) {
      event.preventDefault();
      buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]!.focus();
    }
  }

  /** Those that can be seen. */
  private buttons(part: 'thead' | 'tbody'): HTMLButtonElement[] {
    return [...this.table.querySelectorAll<HTMLButtonElement>(`${part}:not([hidden]) tr:not([hidden]) button`)]
      .filter((button) => part === 'tbody' || getComputedStyle(button.closest('th')!).display !== 'none');
  }
}
