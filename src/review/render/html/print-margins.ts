/** What is printed around every sheet: browsers that know nothing of it print their own. */
export interface PrintMargins {
  /** What it is about, such as the title and the instance. */
  readonly top: string;
  /** When it was made, and of what. */
  readonly bottom: string;
}

/**
 * A style that prints texts and the number of the page on every sheet. Chromium does so from version 131 on.
 */
export function printMargins({ top, bottom }: PrintMargins): string {
  const box = (place: string, content: string) => `@${place}{content:${content};font:8pt system-ui,sans-serif;color:#444}`;
  return `@page{${box('top-left', cssText(top))}${box('bottom-left', cssText(bottom))}${box('bottom-right', '"Page " counter(page) " of " counter(pages)')}}`;
}

/** A text as CSS has it: nothing in it can end it, or the style. */
function cssText(text: string): string {
  return `"${[...text].map((character) => (/[\w .,:()·-]/.test(character) ? character : `\\${character.codePointAt(0)!.toString(16)} `)).join('')}"`;
}
