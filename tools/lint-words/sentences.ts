/** Stands for a piece of code, which counts as a word and has no spelling. */
const CODE = '`…`';

/** A period, a question mark or an exclamation mark, with what may follow it, before the beginning of another sentence. */
const END_OF_SENTENCE = /(?<=[.?!]["')*]*)\s+(?=["'(*[]*[A-Z`]|\[)/;

/** The sentences of a paragraph, without code, links and emphasis. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.replace(/(`+)[^`]+?\1/g, CODE).split(END_OF_SENTENCE).map(plain).filter((sentence) => /[a-z]/i.test(sentence));
}

/** How many words a sentence has; a piece of code is one. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
}

function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\*\*?([^*]+)\*\*?/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
