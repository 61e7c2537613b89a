/** Something that can be meant, with everything that it is called. */
export interface Candidate {
  readonly key: string;
  readonly wordings: readonly string[];
}

interface Wording {
  readonly letters: string;
  readonly words: readonly string[];
  /** Neighboring words written as one: `realtime` is meant by real and time. */
  readonly pairs: readonly string[];
}

interface PreparedCandidate {
  readonly key: string;
  readonly wordings: readonly Wording[];
  /** Every word that is in any of its wordings. */
  readonly together: Wording;
}

/** Below this, two texts have too little in common to suggest one for the other. */
const THRESHOLD = 0.45;

/** What is further behind the best than this is not meant as well: more names would only hide the right one. */
const BEHIND_BEST = 0.1;

/** Below this, two words are different words. */
const SAME_WORD = 0.65;

/** How much of the score is the words that two texts share; the rest is their letters in a row. */
const WORDS_SHARE = 0.7;

/** What the query asks for and the candidate lacks weighs more than what the candidate says beyond it. */
const QUERY_SHARE = 0.65;

/** What a candidate is worth that has every word of the query, but in no single wording. */
const TOGETHER_SHARE = 0.6;

/** What a reading is worth beside the query as it was written. */
const READING_SHARE = 0.99;

/** Words that join others. */
const JOINING = new Set(['a', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/**
 * Finds what a text is most like: by the words that both have, the rare ones counting most, and by the letters.
 */
export class Similarity {
  private readonly candidates: readonly PreparedCandidate[];
  private readonly occurrences = new Map<string, number>();

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates.map(({ key, wordings }) => ({
      key, wordings: [...new Set(wordings)].map(wordingOf), together: wordingOf(wordings.join(' ')),
    }));
    for (const word of this.candidates.flatMap(({ together }) => [...new Set(together.words)])) {
      this.occurrences.set(word, (this.occurrences.get(word) ?? 0) + 1);
    }
  }

  /**
   * The keys of the candidates that the query, or another reading of it, is most like, best first; none where nothing
   * is near.
   */
  public mostSimilar(query: string, readings: readonly string[], limit: number): string[] {
    const asked = [...new Set([query, ...readings])].map(wordingOf);
    const likeness = remembered(wordLikeness);
    const scored = this.candidates.map((candidate) => ({
      key: candidate.key,
      score: Math.max(0, ...asked.map((reading, index) => (
        (index === 0 ? 1 : READING_SHARE) * this.score(reading, candidate, likeness)))),
    }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return scored
      .filter(({ score }) => score >= Math.max(THRESHOLD, best - BEHIND_BEST))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, limit)
      .map(({ key }) => key);
  }

  private score(asked: Wording, { wordings, together }: PreparedCandidate, likeness: Likeness): number {
    return Math.max(
      TOGETHER_SHARE * this.coverage(asked, together, likeness),
      ...wordings.map((wording) => this.closeness(asked, wording, likeness)),
    );
  }

  private closeness(asked: Wording, offered: Wording, likeness: Likeness): number {
    const words = QUERY_SHARE * this.coverage(asked, offered, likeness)
      + (1 - QUERY_SHARE) * this.coverage(offered, asked, likeness);
    const longer = Math.max(asked.letters.length, offered.letters.length);
    const atMost = 1 - Math.abs(asked.letters.length - offered.letters.length) / longer;
    if (Math.max(blend(words, 1), typo(atMost)) < THRESHOLD) return 0;
    const inOrder = letterLikeness(asked.letters, offered.letters);
    const inAnyOrder = letterLikeness(sorted(asked.words), sorted(offered.words));
    return Math.max(blend(words, Math.max(inOrder, inAnyOrder)), typo(inOrder));
  }

  /** The share of the words, by weight, that the other text has as well, perhaps written as one word or as two. */
  private coverage(part: Wording, whole: Wording, likeness: Likeness): number {
    let total = 0;
    let covered = 0;
    part.words.forEach((word, index) => {
      const weight = this.weight(word);
      const joined = [part.pairs[index - 1], part.pairs[index]].some((pair) => pair !== undefined && whole.words.includes(pair));
      total += weight;
      covered += weight * (joined ? 1 : Math.max(mostAlike(word, whole.words, likeness), mostAlike(word, whole.pairs, likeness)));
    });
    return total === 0 ? 0 : covered / total;
  }

  /** The rarer a word is among the candidates, the more it says. */
  private weight(word: string): number {
    return Math.log(1 + this.candidates.length / (this.occurrences.get(word) ?? 1));
  }
}

/** `Users.EditPermission` has the words user, edit and permission. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !JOINING.has(word)).map(singular);
}

type Likeness = (a: string, b: string) => number;

function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word;
}

function blend(words: number, letters: number): number {
  return WORDS_SHARE * words + (1 - WORDS_SHARE) * letters;
}

/** A text that is a letter or two away is meant, also where the typo makes a word unlike any other. */
function typo(letters: number): number {
  return 3 * letters - 2;
}

function wordingOf(text: string): Wording {
  const words = wordsOf(text);
  return {
    letters: text.toLowerCase().replace(/[^a-z0-9]/g, ''), words, pairs: words.slice(1).map((word, index) => words[index] + word),
  };
}

function mostAlike(word: string, others: readonly string[], likeness: Likeness): number {
  let most = 0;
  for (const other of others) {
    const alike = likeness(word, other);
    if (alike > most) most = alike;
  }
  return most;
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join('');
}

function remembered(likeness: Likeness): Likeness {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, number>();
    if (row.size === 0) known.set(a, row);
    const value = row.get(b) ?? likeness(a, b);
    row.set(b, value);
    return value;
  };
}

/** Typos are rarely in the first letter, and short words that differ in it are mostly different words. */
function wordLikeness(a: string, b: string): number {
  if (a[0] !== b[0]) return 0;
  const likeness = letterLikeness(a, b);
  return likeness >= SAME_WORD ? likeness : 0;
}

/** 1 for equal texts, less for each letter that was added, left out, changed or swapped with its neighbor. */
function letterLikeness(a: string, b: string): number {
  const longer = a.length > b.length ? a.length : b.length;
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** Written without `Math`: this runs a hundred thousand times, and test environments make globals slow. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      let least = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      if (above[column]! < least) least = above[column]! + 1;
      if (current[column - 1]! < least) least = current[column - 1]! + 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && before[column - 2]! < least) least = before[column - 2]! + 1;
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[b.length]!;
}
