import { Search, type Searchable } from '../../../src/review/search/search';

const item = (name: string, given: Partial<Searchable> = {}): Searchable => ({ name, uiName: name, section: '', description: '', ...given });

const ITEMS = [
  item('Tape.Delete', { uiName: 'Tapes - Remove', section: 'Recordings', description: 'Throw tapes away' }),
  item('Tape.View', { uiName: 'Tapes - View', section: 'Recordings', description: 'Hear what was recorded, without deleting it' }),
  item('Desk', { uiName: 'Desk', alsoKnownAs: ['Front desk'], section: 'Office', description: 'Sit at the desk, near the tapes' }),
  item('Bar', { alsoKnownAs: ['Tapes and drinks'] }),
  item('Radio', { description: 'Choose the music that people listen to' }),
];
const search = new Search(ITEMS, [[['listen to music', 'eavesdrop'], [1, 2]], [['clear out'], [0]]]);
const found = (query: string) => search.find(query).map(({ name }) => name);

test.each([
  ['tape.view', ['Tape.View']],
  ['TAPES -  remove', ['Tape.Delete', 'Tape.View']],
  ['front desk', ['Desk']],
  ['listening to music', ['Tape.View', 'Desk']],
  ['eavesdropping', ['Tape.View', 'Desk']],
  ['tapes', ['Tape.View', 'Tape.Delete', 'Bar', 'Desk']],
  ['delete', ['Tape.Delete', 'Tape.View']],
  ['erase tapes', ['Tape.Delete', 'Tape.View']],
  ['recordings', ['Tape.View', 'Tape.Delete']],
  ['near', ['Desk']],
  ['music', ['Radio', 'Desk', 'Tape.View']],
  ['music people listen to', ['Radio']],
  ['whether they clear out everything', ['Tape.Delete']],
  ['everything', []],
])('%s finds %j', (query, names) => expect(found(query)).toEqual(names));

test('all are found where nothing is asked for', () => {
  expect(search.positions('').size).toBe(ITEMS.length);
});
