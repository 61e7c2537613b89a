import type { PublicText } from './public-text';
import { sentencesOf, wordCount } from './sentences';
import { VOCABULARY } from './vocabulary';

/** More words than this do not fit into one reading. */
const MOST_WORDS = 35;

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

/** Findings in one text, sentence by sentence. */
export function judgeText({ place, text, isSentence = false }: PublicText): WordFinding[] {
  const paragraphs = text.split(/\n\s*\n/);
  const findings = paragraphs.flatMap(sentencesOf).flatMap((sentence) => Object.entries(CHECKS).flatMap(([rule, check]) => (
    check(sentence).map((message) => ({ rule, place, sentence, message })))));
  const unfinished = isSentence ? paragraphs.map((one) => one.trim()).filter((one) => !/[.?!:]["')`]*$/.test(one)) : [];
  return [...findings, ...unfinished.map((sentence) => ({ rule: 'ends-with-period', place, sentence, message: 'does not end with a period' }))];
}
