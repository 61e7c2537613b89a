/** Characters that move the cursor, clear a screen, or reorder what is around them. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * Text of others, such as the name of a role, on one line and with nothing in it that a terminal would obey: spaces for
 * line breaks and tabs, and the code of every other character that cannot be seen.
 */
export function visible(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
