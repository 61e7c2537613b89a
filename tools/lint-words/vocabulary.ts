/** A word that texts do not have, and what to write in its place. */
export interface Replacement {
  readonly word: RegExp;
  readonly instead: string;
}

const word = (source: string, instead: string): Replacement => ({ word: new RegExp(`(?<!\\w)(?:${source})(?!\\w)`, 'i'), instead });

/** Words of this project's early texts, which readers had to decode, and spellings of another variety of English. */
export const VOCABULARY: readonly Replacement[] = [
  word('untold', '"unresolved" or "not recorded"'),
  word('told of', '"reported"'),
  word('(?:is|are|was|were|be|been) told(?! of)', '"is reported", or say who learns it'),
  word('asked for', '"requested"'),
  word('asked to', 'who wants it, and how'),
  word('elsewhere', 'where that is'),
  word('presets?', '"ready role"'),
  word('be it', '"whether"'),
  word('e-mails?', '"email"'),
  word('e\\.g\\.', '"for example"'),
  word('i\\.e\\.', '"that is"'),
  word('behaviours?', '"behavior"'),
  word('colours?', '"color"'),
  word('judgements?', '"judgment"'),
  word('authoris(?:e|es|ed|ing|ation)', '"authorize"'),
  word('organis(?:e|es|ed|ing|ation|ations)', '"organize"'),
  word('recognis(?:e|es|ed|ing)', '"recognize"'),
  word('synthesis(?:e|ed|ing)', '"synthesize"'),
  word('customis(?:e|es|ed|ing|ation)', '"customize"'),
  word('catalogues?', '"catalog"'),
  word('centres?', '"center"'),
  word('licences?', '"license"'),
  word('cancelled|cancelling', '"canceled"'),
  word('labelled|labelling', '"labeled"'),
];
