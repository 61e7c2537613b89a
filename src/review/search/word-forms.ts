/** Words that say nothing of what is looked for. */
const EMPTY: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'are', 'be', 'can', 'do', 'does', 'for', 'has', 'have', 'i', 'is', 'of', 'on', 'or', 'somebody', 'someone', 'that',
  'the', 'their', 'to', 'what', 'which', 'who',
]);

/** What people say for the columns of the console's table: whoever says one of a line may be answered with any other. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['view', 'see', 'read', 'show', 'look', 'open'],
  ['hear', 'listen'],
  ['edit', 'change', 'update', 'modify', 'write', 'manage', 'configure'],
  ['create', 'add', 'make', 'new'],
  ['delete', 'remove', 'erase', 'destroy'],
  ['export', 'download'],
  ['user', 'people', 'employee', 'staff', 'colleague'],
  ['role', 'profile'],
];

const SAME: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((words) => words.map((word) => [formless(word), formless(words[0]!)] as const)));

/** The words of a text, names of the API taken apart: `Users.EditPermission` has three. */
export function wordsIn(text: string): string[] {
  return (text.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Those that say something; all of them where none does. */
export function tellingWords(text: string): string[] {
  const words = wordsIn(text);
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}

/** What all forms of a word have in common, by a plain rule: `delete`, `deletes` and `deleting` are one. It need not be a word. */
export function formless(word: string): string {
  if (word.length < 4) {
    return word.replace(/y$/, 'i');
  }
  const one = word.replace(/ies$/, 'y').replace(/(s|x|z|ch|sh)es$/, '$1').replace(/([^siu])s$/, '$1');
  const plain = one.replace(/([aeiouy].*?)(?:ing|ed)$/, '$1');
  return (plain.length < 3 ? one : plain).replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '').replace(/y$/, 'i');
}

/** What the telling words of a text have in common with all their forms, each once. */
export function formsIn(text: string): string[] {
  return [...new Set(tellingWords(text).map(formless))];
}

/** What words that mean the same have in common. */
export function meaningOfWord(word: string): string {
  const plain = formless(word);
  return SAME.get(plain) ?? plain;
}
