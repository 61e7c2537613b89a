/** Something that can be meant, with everything that it is called. */
export interface Candidate {
  readonly key: string;
  readonly wordings: readonly string[];
}

interface Wording {
  readonly letters: Letters;
  /** The letters of its words in alphabetical order. */
  readonly inAnyOrder: Letters;
  readonly words: readonly string[];
  /** How much each word says. */
  readonly weights: readonly number[];
  /** Neighboring words written as one: `realtime` is meant by real and time. */
  readonly pairs: readonly string[];
}

interface Letters {
  readonly text: string;
  /** How often each letter is in it: in most cases enough to see that two texts are far apart. */
  readonly counts: Readonly<Uint8Array>;
}

interface PreparedCandidate {
  readonly key: string;
  readonly wordings: readonly Wording[];
  /** Every word that is in any of its wordings. */
  readonly together: Wording;
}

/** Below this, two texts have too little in common to suggest one for the other. */
const THRESHOLD = 0.45;

/** What is longer than any name is not meant for one. */
const LONGEST = 128;

/** What is further behind the best than this is not meant as well: more names would only hide the right one. */
const BEHIND_BEST = 0.1;

/** Below this, two words are different words. */
const SAME_WORD = 0.65;

/** With more than these, a text was hardly meant for another. */
const MOST_TYPOS = 2;

/** How much of the score is the words that two texts share; the rest is their letters in a row. */
const WORDS_SHARE = 0.7;

/** What the query asks for and the candidate lacks weighs more than what the candidate says beyond it. */
const QUERY_SHARE = 0.65;

/** What a candidate is worth that has every word of the query, but in no single wording. */
const TOGETHER_SHARE = 0.6;

/** What a reading is worth beside the query as it was written. */
const READING_SHARE = 0.99;

/** The codes of a to z and 0 to 9 are all different modulo this. */
const LETTERS = 38;

/** Words that join others. */
const JOINING = new Set(['a', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** What comparing two texts fills, again and again. */
const ROWS: [number[], number[], number[]] = [[], [], []];

/** Taken out once: comparisons run a hundred thousand times, and test environments make globals slow. */
const { abs, log, max } = Math;

/**
 * Finds what a text is most like: by the words that both have, the rare ones counting most, and by the letters.
 */
export class Similarity {
  private readonly candidates: readonly PreparedCandidate[];
  private readonly number: number;
  private readonly occurrences = new Map<string, number>();

  constructor(candidates: readonly Candidate[]) {
    this.number = candidates.length;
    for (const word of candidates.flatMap(({ wordings }) => [...new Set(wordings.flatMap(wordsOf))])) {
      this.occurrences.set(word, (this.occurrences.get(word) ?? 0) + 1);
    }
    this.candidates = candidates.map(({ key, wordings }) => ({
      key,
      // What differs in punctuation alone is one wording.
      wordings: [...new Map(wordings.map((text) => this.wordingOf(text)).map((one) => [`${one.words.join(' ')}:${one.letters.text}`, one])).values()],
      together: this.wordingOf(wordings.join(' ')),
    }));
  }

  /**
   * The keys of the candidates that the query, or another reading of it, is most like, best first; none where nothing
   * is near, or the query is longer than any name. What is not eligible is left out, as if it were no candidate.
   */
  public mostSimilar(
    query: string, readings: readonly string[], limit: number, isEligible: (key: string) => boolean = () => true,
  ): string[] {
    if (query.length > LONGEST) {
      return [];
    }
    const queries = [...new Set([query, ...readings])].map((reading) => this.wordingOf(reading));
    const likeness = remembered(wordLikeness);
    const scored: { readonly key: string; readonly score: number }[] = [];
    let best = 0;
    for (const candidate of this.candidates) {
      if (isEligible(candidate.key)) {
        const score = this.score(queries, candidate, likeness, max(THRESHOLD, best - BEHIND_BEST));
        scored.push({ key: candidate.key, score });
        best = max(best, score);
      }
    }
    return scored
      .filter(({ score }) => score >= max(THRESHOLD, best - BEHIND_BEST))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, limit)
      .map(({ key }) => key);
  }

  /** The rarer a word is among the candidates, the more it says. */
  private wordingOf(text: string): Wording {
    const words = wordsOf(text);
    return {
      letters: counted(lettersOf(text)),
      inAnyOrder: counted([...words].sort().join('')),
      words,
      weights: words.map((word) => log(1 + this.number / (this.occurrences.get(word) ?? 1))),
      pairs: words.slice(1).map((word, index) => words[index] + word),
    };
  }

  /** How well a candidate answers the query; what would be less than `least` need not be right. */
  private score(queries: readonly Wording[], { wordings, together }: PreparedCandidate, likeness: Likeness, least: number): number {
    let most = 0;
    for (let index = 0; index < queries.length; index++) {
      const reading = queries[index]!;
      const share = index === 0 ? 1 : READING_SHARE;
      most = max(most, share * TOGETHER_SHARE * coverage(reading, together, likeness));
      for (const wording of wordings) {
        most = max(most, share * closeness(reading, wording, likeness, least));
      }
    }
    return most;
  }
}

function closeness(reading: Wording, offered: Wording, likeness: Likeness, least: number): number {
  const words = QUERY_SHARE * coverage(reading, offered, likeness)
    + (1 - QUERY_SHARE) * coverage(offered, reading, likeness);
  const mostInOrder = mostOfCounts(reading.letters, offered.letters);
  const mostInAnyOrder = mostOfCounts(reading.inAnyOrder, offered.inAnyOrder);
  if (max(blend(words, max(mostInOrder, mostInAnyOrder)), typo(mostInOrder)) < least) {
    return 0;
  }
  const inOrder = letterLikeness(reading.letters.text, offered.letters.text);
  const inAnyOrder = letterLikeness(reading.inAnyOrder.text, offered.inAnyOrder.text);
  return max(blend(words, max(inOrder, inAnyOrder)), typo(inOrder));
}

/** The share of the words, by weight, that the other text has as well, perhaps written as one word or as two. */
function coverage(part: Wording, whole: Wording, likeness: Likeness): number {
  let total = 0;
  let covered = 0;
  for (let index = 0; index < part.words.length; index++) {
    const word = part.words[index]!;
    const joined = whole.words.includes(part.pairs[index - 1]!) || whole.words.includes(part.pairs[index]!);
    total += part.weights[index]!;
    covered += part.weights[index]! * (joined ? 1 : max(mostAlike(word, whole.words, likeness), mostAlike(word, whole.pairs, likeness)));
  }
  return total === 0 ? 0 : covered / total;
}

/** `Users.EditPermission` has the words user, edit and permission. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !JOINING.has(word)).map(singular);
}

/** Whether a text is another one but for a typo or two. */
export function isMisspelled(text: string, meant: string): boolean {
  return isWithin(MOST_TYPOS, lettersOf(text), lettersOf(meant));
}

/** Whether no more than so many changes of a letter make one text of the other; of most texts their lengths say that they do not. */
export function isWithin(most: number, a: string, b: string): boolean {
  return abs(a.length - b.length) <= most && editDistance(a, b, most) <= most;
}

/** Whether two words are the same but for a typo, be it in the first letter. */
export function isSameWord(a: string, b: string): boolean {
  return wordLikeness(a, b) > 0;
}

type Likeness = (a: string, b: string) => number;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function counted(text: string): Letters {
  const counts = new Uint8Array(LETTERS);
  for (let index = 0; index < text.length; index++) {
    counts[text.charCodeAt(index) % LETTERS]!++;
  }
  return { text, counts };
}

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

function mostAlike(word: string, others: readonly string[], likeness: Likeness): number {
  let most = 0;
  for (const other of others) {
    const alike = likeness(word, other);
    if (alike > most) {
      most = alike;
    }
  }
  return most;
}

/** Typos are rarely in the first letter, and short words that differ in it are mostly different words. */
function remembered(likeness: Likeness): Likeness {
  const rows = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (a[0] !== b[0]) {
      return 0;
    }
    const row = rows.get(a) ?? new Map<string, number>();
    if (row.size === 0) {
      rows.set(a, row);
    }
    const known = row.get(b);
    if (known !== undefined) {
      return known;
    }
    const value = likeness(a, b);
    row.set(b, value);
    return value;
  };
}

function wordLikeness(a: string, b: string): number {
  const likeness = mostLikeness(a, b) < SAME_WORD ? 0 : letterLikeness(a, b);
  return likeness >= SAME_WORD ? likeness : 0;
}

/** 1 for equal texts, less for each letter that was added, left out, changed or swapped with its neighbor. */
function letterLikeness(a: string, b: string): number {
  const longer = a.length > b.length ? a.length : b.length;
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** What the counts of their letters leave possible of it. */
function mostOfCounts(a: Letters, b: Letters): number {
  let onlyA = 0;
  let onlyB = 0;
  for (let index = 0; index < LETTERS; index++) {
    const more = a.counts[index]! - b.counts[index]!;
    if (more > 0) {
      onlyA += more;
    } else {
      onlyB -= more;
    }
  }
  return 1 - max(onlyA, onlyB) / max(a.text.length, b.text.length, 1);
}

/** What lengths alone leave possible of it. */
function mostLikeness(a: string, b: string): number {
  return 1 - abs(a.length - b.length) / max(a.length, b.length);
}

/**
 * How many letters have to be added, left out, changed or swapped with their neighbor to make one text of the other.
 *
 * @param most beyond this, any number that is more will do
 */
function editDistance(a: string, b: string, most = Infinity): number {
  let [before, above, current] = ROWS;
  for (let column = 0; column <= b.length; column++) {
    above[column] = column;
  }
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    current[0] = row;
    let leastOfRow = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let least = above[column - 1]! + (letter === other ? 0 : 1);
      if (above[column]! < least) {
        least = above[column]! + 1;
      }
      if (current[column - 1]! < least) {
        least = current[column - 1]! + 1;
      }
      const swapped = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (swapped && before[column - 2]! < least) {
        least = before[column - 2]! + 1;
      }
      current[column] = least;
      if (least < leastOfRow) {
        leastOfRow = least;
      }
    }
    // No row has less than the one before.
    if (leastOfRow > most) {
      return leastOfRow;
    }
    [before, above, current] = [above, current, before];
  }
  return above[b.length]!;
}
