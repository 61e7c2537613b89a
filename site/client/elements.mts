/** The first element that a selector finds, where there is one. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E | undefined {
  return within.querySelector<E>(selector) ?? undefined;
}

export function findAll<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** An element with attributes and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string>> = {}, ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...content);
  return element;
}

/** What is kept between pages; nothing where a browser keeps nothing for a folder. */
export const kept = {
  get(name: string): string | undefined {
    try {
      return localStorage.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(name: string, value: string): void {
    try {
      localStorage.setItem(name, value);
    } catch {
      // The page works without.
    }
  },
};
