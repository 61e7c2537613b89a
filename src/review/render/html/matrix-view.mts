import { byId, make } from './elements.mjs';
import { offsetsOf, wholeOf, windowOf, type Window } from './matrix-window.js';
import { cellAt } from './page-cells.js';
import type { PageData } from './page-data.js';

/** What is to be seen of the table. */
export interface Shown {
  readonly permissions: ReadonlySet<number>;
  readonly roles: ReadonlySet<number>;
  readonly permission?: number;
  readonly role?: number;
}

/** Up to this many roles have a column in which words have room, and up to so many all of paper has room for. */
const MOST_WIDE = 8;
const MOST_PRINTED = 30;

/** In pixels. */
const SIZES = { row: 27, tall: 43, section: 42, dense: 36, leastWide: 80, mostWide: 150, aroundWord: 6 };

/** How many rows and columns there are around those that can be seen. */
const AROUND = 8;

type Item = { readonly section: string } | { readonly row: number };

const WORDS = { preset: 'ready role', listed: 'listed', addition: 'added', dependency: 'needed' };

/**
 * The table of who holds what: only the rows and columns that can be seen are there, made from the data when they come into view. It is
 * walked through with the keyboard.
 */
export class MatrixView {
  private readonly grid = byId('grid');
  private readonly table = make('table');
  private readonly head = make('thead');
  private readonly body = make('tbody');
  private readonly columns = make('colgroup');
  private readonly rows = new Map<number, HTMLTableRowElement>();
  private readonly data: PageData;
  /** By role and permission, as one text: those with a finding that needs attention. */
  private readonly flagged: ReadonlySet<string>;
  private shown: Shown = { permissions: new Set(), roles: new Set() };
  private items: Item[] = [];
  private order: number[] = [];
  private rowOffsets = [0];
  private columnOffsets = [0];
  private drawn = '';
  private isWhole = false;
  private atRow = 0;
  private atColumn = 0;
  private isAcross = false;
  private readonly pen = document.createElement('canvas').getContext('2d')!;

  constructor(data: PageData, flagged: ReadonlySet<string>) {
    this.data = data;
    this.flagged = flagged;
    this.table.append(this.columns, this.head, this.body);
    this.grid.append(this.table);
    this.grid.addEventListener('scroll', () => requestAnimationFrame(() => this.draw()));
    new ResizeObserver(() => this.arrange()).observe(this.grid);
    this.table.addEventListener('keydown', (event) => this.walk(event));
    addEventListener('beforeprint', () => this.whole(true));
    addEventListener('afterprint', () => this.whole(false));
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.arrange();
  }

  /** Brings the keyboard back to where it was when what is looked at was opened. */
  focusLast(): void {
    if (this.isAcross) {
      this.focusColumn(this.order.indexOf(this.atColumn));
    } else {
      this.focusRow(this.atRow);
    }
  }

  /** Brings a row into view, and the keyboard to it. */
  focusRow(permission: number): void {
    const index = this.items.findIndex((item) => 'row' in item && item.row === permission);
    if (index >= 0) {
      this.atRow = permission;
      this.isAcross = false;
      this.reveal('top', this.rowOffsets[index]!, this.rowOffsets[index + 1]!, this.head.offsetHeight);
      this.draw();
      this.rows.get(permission)?.querySelector('button')?.focus({ preventScroll: true });
    }
  }

  /** The same of a column. */
  focusRole(role: number): void {
    if (this.order.includes(role)) {
      this.focusColumn(this.order.indexOf(role));
    }
  }

  private focusColumn(index: number): void {
    this.atColumn = this.order[index]!;
    this.isAcross = true;
    this.reveal('left', this.columnOffsets[index]!, this.columnOffsets[index + 1]!, this.nameWidth());
    this.draw();
    this.head.querySelector<HTMLElement>(`[data-role="${this.atColumn}"]`)?.focus({ preventScroll: true });
  }

  private reveal(side: 'top' | 'left', start: number, end: number, covered: number): void {
    const [scroll, room] = side === 'top' ? ['scrollTop', this.grid.clientHeight] as const : ['scrollLeft', this.grid.clientWidth] as const;
    if (start < this.grid[scroll]) {
      this.grid[scroll] = start;
    } else if (end > this.grid[scroll] + room - covered) {
      this.grid[scroll] = end - room + covered;
    }
  }

  private whole(isWhole: boolean): void {
    this.isWhole = isWhole;
    this.grid.classList.toggle('unprinted', this.order.length > MOST_PRINTED);
    this.arrange();
  }

  /** Works out which rows and columns there are, and how large they are. */
  private arrange(): void {
    const { permissions, roles } = this.shown;
    if (this.grid.clientWidth === 0 && !this.isWhole) {
      return;
    }
    this.order = [...roles].sort((a, b) => a - b);
    this.items = [...permissions].sort((a, b) => a - b).flatMap((row, index, all): Item[] => {
      const { section } = this.data.permissions[row]!;
      return index > 0 && this.data.permissions[all[index - 1]!]!.section === section ? [{ row }] : [{ section }, { row }];
    });
    const name = this.nameWidth();
    const room = Math.floor((this.grid.clientWidth - name - 2) / Math.max(1, this.order.length));
    const style = getComputedStyle(this.table);
    this.pen.font = `600 ${style.fontSize} ${style.fontFamily}`;
    const isDense = this.order.length > MOST_WIDE || room < this.leastWide();
    this.grid.style.setProperty('--names', `${this.longest(this.order.map((role) => this.data.roles[role]!.title)) + SIZES.aroundWord}px`);
    this.grid.classList.toggle('dense', isDense);
    const width = isDense ? SIZES.dense : Math.min(room, SIZES.mostWide);
    this.pen.font = `${style.fontSize} ${style.fontFamily}`;
    this.rowOffsets = offsetsOf(this.items.map((item) => ('section' in item ? SIZES.section : this.heightOf(item.row, name))));
    this.columnOffsets = offsetsOf(this.order.map(() => width));
    this.table.style.width = `${name + this.columnOffsets[this.order.length]!}px`;
    this.table.ariaRowCount = String(this.items.length + 1);
    this.table.ariaColCount = String(this.order.length + 1);
    this.drawn = '';
    this.draw();
  }

  /** What the longest word of a title has room in, so that it is not broken; words that no column has room for are. */
  private leastWide(): number {
    const words = this.order.flatMap((role) => this.data.roles[role]!.title.split(/\s+/));
    return Math.min(SIZES.mostWide, Math.max(SIZES.leastWide, this.longest(words) + SIZES.aroundWord));
  }

  private longest(texts: readonly string[]): number {
    return texts.reduce((most, text) => Math.max(most, Math.ceil(this.pen.measureText(text).width)), 0);
  }

  private nameWidth(): number {
    return Math.min(384, Math.max(150, Math.round(this.grid.clientWidth * 0.42)));
  }

  /** One line, or two where what is said of a permission has no room in one. */
  private heightOf(row: number, room: number): number {
    const { uiName, risks, marks } = this.data.permissions[row]!;
    const words = [uiName, ...[...risks, ...marks].map((text) => `${text} `)].join(' ');
    return this.pen.measureText(words).width + 24 > room ? SIZES.tall : SIZES.row;
  }

  private draw(): void {
    const rows = this.isWhole ? wholeOf(this.rowOffsets) : windowOf(this.rowOffsets, this.grid.scrollTop, this.grid.clientHeight, AROUND);
    const columns = this.isWhole ? wholeOf(this.columnOffsets)
      : windowOf(this.columnOffsets, this.grid.scrollLeft, this.grid.clientWidth - this.nameWidth(), AROUND);
    const across = `${columns.from}-${columns.to}`;
    if (!this.drawn.startsWith(`${across} `)) {
      this.rows.clear();
      this.drawHead(columns);
    }
    const all = `${across} ${rows.from}-${rows.to}`;
    if (this.drawn !== all) {
      this.drawn = all;
      this.drawBody(rows, columns);
    }
  }

  private drawHead({ from, to, before, behind }: Window): void {
    const shown = this.order.slice(from, to);
    const width = (this.columnOffsets[1] ?? 0) - this.columnOffsets[0]!;
    this.columns.replaceChildren(...[this.nameWidth(), before, ...shown.map(() => width), behind].map((size) => {
      const column = make('col');
      column.style.width = `${size}px`;
      return column;
    }));
    const focused = this.head.contains(document.activeElement);
    this.head.replaceChildren(
      ...(this.data.instances.length > 1 ? [make('tr', { className: 'instances' }, make('th'), make('th', { className: 'room' }), ...this.instanceHeads(shown), make('th', { className: 'room' }))] : []),
      make('tr', { className: 'names' }, make('th', { scope: 'col', textContent: 'Permission' }), make('th', { className: 'room' }), ...shown.map((role, index) => {
        const { title } = this.data.roles[role]!;
        const button = make('button', { type: 'button', title, tabIndex: role === this.atColumn || (index === 0 && !shown.includes(this.atColumn)) ? 0 : -1 }, make('span', { textContent: title }));
        button.dataset.role = String(role);
        return make('th', { scope: 'col', className: this.classOf(role, from + index), ariaColIndex: String(from + index + 2) }, button);
      }), make('th', { className: 'room' })));
    if (focused) {
      this.head.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    }
  }

  private instanceHeads(shown: readonly number[]): HTMLElement[] {
    const instances = shown.map((role) => this.data.roles[role]!.instance);
    return [...new Set(instances)].map((instance) => make('th', {
      scope: 'colgroup', colSpan: instances.filter((one) => one === instance).length, title: this.data.instances[instance]!,
    }, make('span', { textContent: this.data.instances[instance] })));
  }

  private classOf(role: number, index: number): string {
    const before = this.order[index - 1];
    const isFirst = before !== undefined && this.data.roles[before]!.instance !== this.data.roles[role]!.instance;
    return [...(isFirst ? ['first'] : []), ...(role === this.shown.role ? ['at'] : [])].join(' ');
  }

  private drawBody(rows: Window, columns: Window): void {
    const shown = this.items.slice(rows.from, rows.to);
    const focused = this.body.contains(document.activeElement);
    const kept = new Map(this.rows);
    this.rows.clear();
    this.body.replaceChildren(space(rows.before), ...shown.map((item, index) => {
      const at = rows.from + index;
      const height = this.rowOffsets[at + 1]! - this.rowOffsets[at]!;
      if ('section' in item) {
        return sized(make('tr', { className: 'section' }, make('th', { scope: 'colgroup', colSpan: columns.to - columns.from + 3 }, make('span', { textContent: item.section }))), height);
      }
      const row = kept.get(item.row) ?? sized(this.rowOf(item.row, columns), height);
      row.ariaRowIndex = String(at + 2);
      this.rows.set(item.row, row);
      return row;
    }), space(rows.behind));
    const at = this.rows.get(this.atRow) ?? [...this.rows.values()][0];
    this.rows.forEach((row) => { row.querySelector('button')!.tabIndex = row === at ? 0 : -1; });
    if (focused) {
      (this.rows.get(this.atRow)?.querySelector('button') ?? this.grid).focus({ preventScroll: true });
    }
  }

  private rowOf(number: number, { from, to }: Window): HTMLTableRowElement {
    const { uiName, risks, marks } = this.data.permissions[number]!;
    const row = make('tr', { className: number === this.shown.permission ? 'at' : '' },
      make('th', { scope: 'row' }, make('button', { type: 'button', textContent: uiName }), ...risks.map((risk) => tag(risk.replace('-', ' '), risk)), ...marks.map((mark) => tag(mark, 'status'))),
      make('td', { className: 'room' }), ...this.order.slice(from, to).map((role, index) => this.cellOf(role, number, from + index)), make('td', { className: 'room' }));
    row.dataset.row = String(number);
    return row;
  }

  private cellOf(role: number, permission: number, index: number): HTMLElement {
    const cell = cellAt(this.data.roles[role]!.cells, permission);
    const place = this.classOf(role, index);
    if (!cell) {
      return make('td', place === '' ? {} : { className: place });
    }
    const isFlagged = this.flagged.has(`${role} ${permission}`);
    const sign = cell.kind === 'listed' ? 'p' : cell.kind.charAt(0);
    return make('td', { className: [sign, cell.change ?? '', isFlagged ? 'f' : '', place].filter((one) => one !== '').join(' ') },
      `${cell.change ? this.data.changes[cell.change] : WORDS[cell.kind]}${isFlagged ? ', has a finding' : ''}`);
  }

  private walk(event: KeyboardEvent): void {
    const button = (event.target as HTMLElement).closest('button');
    const across = button?.dataset.role !== undefined;
    const all = across ? this.order : this.items.flatMap((item) => ('row' in item ? [item.row] : []));
    const at = all.indexOf(Number(across ? button.dataset.role : button?.closest('tr')?.dataset.row ?? -1));
    const steps: Record<string, number> = { [across ? 'ArrowRight' : 'ArrowDown']: 1, [across ? 'ArrowLeft' : 'ArrowUp']: -1, Home: -at, End: all.length - 1 - at };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (button && at >= 0 && step !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(at + step, 0), all.length - 1);
      if (across) {
        this.focusColumn(next);
      } else {
        this.focusRow(all[next]!);
      }
    }
  }
}

function tag(text: string, kind: string): HTMLElement {
  return make('i', { className: `risk ${kind}`, textContent: text });
}

function sized(row: HTMLTableRowElement, height: number): HTMLTableRowElement {
  row.style.height = `${height}px`;
  return row;
}

/** Room for rows that are not there. */
function space(height: number): HTMLTableRowElement {
  const row = sized(make('tr', { className: 'space' }), height);
  row.hidden = height === 0;
  return row;
}
