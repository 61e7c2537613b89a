import type { Documented, PublicText } from './public-text';
import { sentencesOf, wordCount } from './sentences';
import { VOCABULARY } from './vocabulary';

/** More words than this do not fit into one reading. */
const MOST_WORDS = 35;

const PARAGRAPH = /\n\s*\n/;

/** Something in a text that has to be decoded, or is spelled another way. */
export interface WordFinding {
  readonly rule: string;
  readonly place: string;
  /** The sentence, as it is judged: without code. */
  readonly sentence: string;
  readonly message: string;
}

/** What a rule says of one sentence; nothing where it is fine. */
type Check = (sentence: string) => string[];

const CHECKS: Readonly<Record<string, Check>> = {
  'begins-with-what': (sentence) => (/^What\b/.test(sentence) && !/\?["')]*$/.test(sentence)
    ? ['begins with "What", so it has to be decoded: begin with what it is ("The …", "Whether …", "Returns …")'] : []),
  'plain-words': (sentence) => VOCABULARY.flatMap(({ word, instead }) => {
    const found = word.exec(sentence)?.[0];
    return found === undefined ? [] : [`has "${found}": write ${instead}`];
  }),
  'short-sentences': (sentence) => (wordCount(sentence) > MOST_WORDS
    ? [`has ${wordCount(sentence)} words, more than ${MOST_WORDS}: make it several sentences`] : []),
};

/** How docstrings begin, so that a list of hover texts reads as one; the others begin as they like. */
const BEGINNINGS: Readonly<Partial<Record<Documented, { readonly pattern: RegExp; readonly words: string }>>> = {
  options: { pattern: /^(?:Properties|Options) for /, words: '"Properties for" or "Options for"' },
  method: { pattern: /^[A-Z][a-z]+s /, words: 'a verb, as in "Returns" or "Adds"' },
  property: { pattern: /^(?:The|An?|Options for) /, words: '"The" or "A"' },
  flag: { pattern: /^Whether /, words: '"Whether"' },
};

/** Findings in one text: sentence by sentence, and of a docstring how it begins and ends. */
export function judgeText({ place, text, of }: PublicText): WordFinding[] {
  const findings = text.split(PARAGRAPH).flatMap(sentencesOf).flatMap((sentence) => Object.entries(CHECKS).flatMap(([rule, check]) => (
    check(sentence).map((message) => ({ rule, place, sentence, message })))));
  return of === undefined ? findings : [...findings, ...judgeForm(place, text, of)];
}

function judgeForm(place: string, text: string, of: Documented): WordFinding[] {
  const beginning = BEGINNINGS[of];
  const unfinished = text.split(PARAGRAPH).map((one) => one.trim()).filter((one) => !/[.?!:]["')`]*$/.test(one));
  return [
    ...beginning && !beginning.pattern.test(text) ? [{ rule: 'beginning', place, sentence: sentencesOf(text)[0] ?? '', message: `does not begin with ${beginning.words}` }] : [],
    ...unfinished.map((sentence) => ({ rule: 'ends-with-period', place, sentence, message: 'does not end with a period' })),
  ];
}
