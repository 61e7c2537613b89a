/** A piece of code: a text, or items between two texts, on one line where they fit and on a line each where they do not. */
export type Layout = string | Group;

interface Group {
  readonly open: string;
  readonly items: readonly Layout[];
  readonly close: string;
  /** Whether each item has a line of its own even where all would fit on one. */
  readonly broken?: boolean;
  /** Whether only the last item is broken, where that is enough: `settings.assign(profile, ...values({` and a line for each value. */
  readonly hugs?: boolean;
}

/** How a language lays out its lines. */
export interface LineStyle {
  /** Lines are no longer than this where there is a choice. */
  readonly width: number;
  readonly step: number;
}

/** Puts a text before and after a layout. */
export function around(before: string, layout: Layout, after = ''): Layout {
  return typeof layout === 'string' ? `${before}${layout}${after}` : { ...layout, open: `${before}${layout.open}`, close: `${layout.close}${after}` };
}

/** The lines of a layout, of which the first begins at a column. */
export function laidOut(layout: Layout, indent: number, style: LineStyle): string {
  if (typeof layout === 'string') {
    return layout;
  }
  const { open, items, close, hugs } = layout;
  const line = oneLine(layout);
  // A comma can follow.
  if (line !== undefined && indent + line.length < style.width) {
    return line;
  }
  return (hugs ? hugged(layout, indent, style) : undefined) ?? [
    open.trimEnd(),
    ...items.map((item) => `${' '.repeat(indent + style.step)}${laidOut(item, indent + style.step, style)},`),
    `${' '.repeat(indent)}${close.trimStart()}`,
  ].join('\n');
}

function hugged({ open, items, close }: Group, indent: number, style: LineStyle): string | undefined {
  const before = items.slice(0, -1).map(oneLine);
  const last = items.at(-1);
  if (last === undefined || typeof last === 'string' || before.includes(undefined)) {
    return undefined;
  }
  const text = laidOut({ ...last, open: [open, ...before.map((item) => `${item}, `), last.open].join(''), close: `${last.close}${close}` }, indent, style);
  return text.indexOf('\n') + indent < style.width ? text : undefined;
}

/** Nothing where something in it has lines of its own. */
function oneLine(layout: Layout): string | undefined {
  if (typeof layout === 'string') {
    return layout;
  }
  const { open, items, close, broken } = layout;
  const texts = items.map(oneLine);
  if (items.length === 0) {
    return `${open.trimEnd()}${close.trimStart()}`;
  }
  return broken || texts.includes(undefined) ? undefined : `${open}${texts.join(', ')}${close}`;
}
