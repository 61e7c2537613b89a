import { formless, formsIn, meaningOfWord, tellingWords, wordsIn } from './word-forms';

/** What can be found: a permission with all that it is called. */
export interface Searchable {
  readonly name: string;
  readonly uiName: string;
  readonly section: string;
  readonly description: string;
  readonly alsoKnownAs?: readonly string[];
}

/** What people say, each phrase for the same, and the positions of what they mean, the most likely first. */
export type Said = readonly [phrases: readonly string[], meant: readonly number[]];

/** What people say for something that no permission is about, and a sentence that says so. */
export type Advice = readonly [phrases: readonly string[], sentence: string];

/** The sentence that words ask for, if any. */
export function adviceIn(all: readonly Advice[], words: string): string | undefined {
  const asked = formsIn(words);
  return all.find(([phrases]) => phrases.some((phrase) => formsIn(phrase).every((form) => asked.includes(form))))?.[1];
}

/** Where what was asked for was found, the surest first: what AWS also calls it, in one place or in the past, is less sure than its name. */
enum Rank { NAME, WORDING, SAID, CALLED, ALSO_CALLED, SECTION, DESCRIPTION, SAID_WORDS }

/** A word is found where its like is, or where it begins one. */
interface Field {
  readonly rank: Rank;
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
  /** As it is, where any part of it is found. */
  readonly text?: string;
}

interface Entry {
  readonly called: ReadonlyMap<string, Rank>;
  /** The surest first. */
  readonly fields: readonly Field[];
}

/** A word that is asked for. */
interface Term {
  readonly word: string;
  readonly form: string;
  readonly meaning: string;
}

/** A phrase as the forms of its words, and what it means. */
interface Phrase {
  readonly forms: readonly string[];
  readonly meant: readonly number[];
}

/** Finds permissions by their names, and by what people say for them. */
export class Search<T extends Searchable> {
  private readonly entries: readonly Entry[];
  private readonly phrases: readonly Phrase[];
  /** Where the entries have a word: whoever types asks for the words before the last one with every letter. */
  private readonly ranksOf = new Map<string, readonly number[]>();

  constructor(private readonly items: readonly T[], sayings: readonly Said[] = []) {
    const said = new Map<number, string[]>();
    for (const [phrases, meant] of sayings) {
      meant.forEach((number) => said.set(number, [...said.get(number) ?? [], ...phrases]));
    }
    this.entries = items.map((item, number) => entryOf(item, said.get(number) ?? []));
    this.phrases = sayings.flatMap(([phrases, meant]) => phrases.map((phrase) => ({ forms: formsIn(phrase), meant })));
  }

  /**
   * Those that are meant, the surest first: by their name, by their wording in the console, as people say; then those that have all of
   * the words, in their names before what else they are called, their section, their description, and single words that people say.
   * Where several words are what people say for something, only names are looked at besides. Where there is none of these, those of
   * which a phrase is a part of what was asked for.
   */
  public find(query: string): T[] {
    return this.ranked(query).map((number) => this.items[number]!);
  }

  /** Positions of those that are found; all of them where nothing is asked for. */
  public positions(query: string): ReadonlySet<number> {
    return new Set(this.ranked(query));
  }

  private ranked(query: string): number[] {
    const [asked, forms] = [plain(query), formsIn(query)];
    const terms = tellingWords(query).map((word) => this.ranksOfWord(word));
    const isPart = (phrase: readonly string[]) => phrase.every((form) => forms.includes(form));
    const said = this.meantBy((phrase) => phrase.length === forms.length && isPart(phrase));
    // What is written about others can have the same words by chance.
    const isSaid = said.length > 0 && forms.length > 1;
    const last = isSaid ? Rank.ALSO_CALLED : Rank.SAID_WORDS;
    const ranks = this.entries.map(({ called }, number) => (
      called.get(asked) ?? (said.includes(number) ? Rank.SAID : rankByWords(terms, number, last))));
    const lengthOf = (number: number) => this.items[number]!.uiName.length;
    const found = [...ranks.keys()].filter((number) => ranks[number]! < Infinity);
    return found.length === 0 ? this.meantBy(isPart)
      : found.sort((a, b) => ranks[a]! - ranks[b]! || said.indexOf(a) - said.indexOf(b) || lengthOf(a) - lengthOf(b) || a - b);
  }

  private ranksOfWord(word: string): readonly number[] {
    const known = this.ranksOf.get(word);
    if (known) {
      return known;
    }
    const term = { word, form: formless(word), meaning: meaningOfWord(word) };
    const ranks = this.entries.map(({ fields }) => fields.find((field) => isIn(field, term))?.rank ?? Infinity);
    this.ranksOf.set(word, ranks);
    return ranks;
  }

  private meantBy(isAsked: (forms: readonly string[]) => boolean): number[] {
    return [...new Set(this.phrases.filter(({ forms }) => isAsked(forms)).flatMap(({ meant }) => meant))];
  }
}

/** How far one has to look until all words are found: each further field is less sure than those before it. */
function rankByWords(terms: readonly (readonly number[])[], number: number, last: Rank): number {
  const rank = terms.reduce<number>((least, ranks) => Math.max(least, ranks[number]!), Rank.CALLED);
  return rank <= last ? rank : Infinity;
}

function isIn({ words, forms, meanings, text }: Field, { word, form, meaning }: Term): boolean {
  return forms.has(form) || meanings.has(meaning)
    || (text === undefined ? word.length > 2 && words.some((one) => one.startsWith(word)) : text.includes(word));
}

function entryOf({ name, uiName, section, description, alsoKnownAs = [] }: Searchable, said: readonly string[]): Entry {
  const [called, alsoCalled] = [`${name} ${uiName}`, alsoKnownAs.join(' ')];
  return {
    called: new Map([...[uiName, ...alsoKnownAs].map((wording) => [plain(wording), Rank.WORDING] as const), [plain(name), Rank.NAME]]),
    fields: [
      { ...fieldOf(Rank.CALLED, called), text: called.toLowerCase() },
      { ...fieldOf(Rank.ALSO_CALLED, alsoCalled), text: alsoCalled.toLowerCase() },
      { ...fieldOf(Rank.SECTION, section), text: section.toLowerCase() },
      fieldOf(Rank.DESCRIPTION, description),
      fieldOf(Rank.SAID_WORDS, said.join(' ')),
    ],
  };
}

function fieldOf(rank: Rank, content: string): Field {
  const words = [...new Set(wordsIn(content))];
  return { rank, words, forms: new Set(words.map(formless)), meanings: new Set(words.map(meaningOfWord)) };
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
