/** Words of a text as they are searched for: names of the API and of constants are the words that they are made of. */
export function wordsOf(text: string): string[] {
  return text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** A word without its ending: `recordings`, `recording` and `recorded` are the same. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const singular = lower.length > 3 ? lower.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : lower;
  const stem = singular.replace(/(?:ing|ed)$/, '').replace(/e$/, '');
  return stem.length < 3 ? singular : stem;
}

/** How the index is made, and how it is read. */
export const SEARCH_OPTIONS = {
  fields: ['title', 'words', 'text'],
  storeFields: ['title', 'place', 'url', 'excerpt'],
  tokenize: wordsOf,
  processTerm: stemOf,
};
