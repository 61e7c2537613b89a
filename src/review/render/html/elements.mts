/** An element by its id; the page is written by the same program, so it is there. */
export function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

type Child = Node | string | null | undefined;

/** Makes an element. Texts become text nodes, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A heading and what is below it; nothing where there is nothing below it. */
export function part(title: string, ...children: Child[]): Child {
  const there = children.filter((child) => child !== null && child !== undefined);
  return there.length === 0 ? null : make('section', {}, make('h3', { textContent: title }), ...there);
}

/** A list; nothing where it would be empty. */
export function listElement(items: readonly Child[], tag: 'ul' | 'ol' = 'ul'): Child {
  return items.length === 0 ? null : make(tag, {}, ...items.map((item) => make('li', {}, item)));
}
