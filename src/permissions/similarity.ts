/** Something that can be meant, with everything that it is called. */
export interface Candidate {
  readonly key: string;
  readonly wordings: readonly string[];
}

/** Below this, two wordings have too little in common to suggest one for the other. */
const THRESHOLD = 0.4;

/** Below this, two words are different words. */
const SAME_WORD = 0.65;

/** How much of the score is the words that they share, rare words counting most; the rest is the letters in a row. */
const WORDS_SHARE = 0.7;

/** What the query asks for and the candidate lacks weighs more than what the candidate says beyond it. */
const QUERY_SHARE = 0.65;

/**
 * The keys of the candidates that are most like the query, best first; none where nothing is near.
 */
export function mostSimilar(query: string, candidates: readonly Candidate[], limit: number): string[] {
  const wordings = candidates.map(({ wordings: texts }) => texts.map(wordsOf));
  const weigh = weights(wordings);
  const asked = wordsOf(query);
  return candidates
    .map(({ key }, index) => ({ key, score: Math.max(...wordings[index]!.map((words) => similarity(asked, words, weigh))) }))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key }) => key);
}

/** `Users.EditPermission` has the words user, edit and permission. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase()).map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word));
}

function similarity(asked: string[], offered: string[], weigh: (word: string) => number): number {
  const words = QUERY_SHARE * coverage(asked, offered, weigh) + (1 - QUERY_SHARE) * coverage(offered, asked, weigh);
  return WORDS_SHARE * words + (1 - WORDS_SHARE) * likeness(asked.join(''), offered.join(''));
}

/** The share of the words, by weight, that the other text has as well. */
function coverage(words: string[], others: string[], weigh: (word: string) => number): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    const best = Math.max(0, ...others.map((other) => likeness(word, other)));
    total += weigh(word);
    covered += weigh(word) * (best >= SAME_WORD ? best : 0);
  }
  return total === 0 ? 0 : covered / total;
}

/** The rarer a word is among the candidates, the more it says; one that none has says as much as one that one has. */
function weights(candidates: readonly string[][][]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const wordings of candidates) {
    for (const word of new Set(wordings.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + candidates.length / (counts.get(word) ?? 1));
}

/** 1 for equal texts, less for each letter that was added, left out, changed or swapped with its neighbor. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
        ? before[column - 2]! + 1 : Infinity;
      current.push(Math.min(changed, swapped, above[column]! + 1, current[column - 1]! + 1));
    }
    before = above;
    above = current;
  }
  return above[b.length]!;
}
