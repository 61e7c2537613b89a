import { formless, wordsIn } from '../../src/review/search/word-forms';

/** How the index of pages is made, and how it is read. Words are those of the search for permissions. */
export const PAGE_INDEX = {
  fields: ['title', 'words', 'text'],
  storeFields: ['title', 'place', 'url', 'excerpt', 'weight'],
  tokenize: wordsIn,
  processTerm: formless,
};
