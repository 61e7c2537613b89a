import { Resolver } from '../../../src/review/assembly/resolve';
import { nameUnresolved, permissionsUnresolved, sorted } from '../../../src/review/assembly/role-words';

const RESOLVER = new Resolver({ Parameters: { Usual: { Default: 'Agent' }, Open: {} } });

test.each([
  [undefined, ['The name could not be determined: the template gives none.']],
  ['Agent', []],
  [{ Ref: 'Usual' }, ['The name comes from parameter Usual: its default is shown.']],
  [{ Ref: 'Open' }, ['The name could not be determined: comes from parameter Open, which has no default.']],
])('of the name %j is said what could not be determined', (written, sentences) => {
  expect(nameUnresolved(written, RESOLVER, 'the template')).toEqual(sentences);
});

test('each reason why permissions are not known is said once', () => {
  expect(permissionsUnresolved(['they move', 'they move'])).toEqual(['Not all permissions could be determined: they move.']);
});

test('names are sorted, each once', () => {
  expect(sorted(['b', 'a', 'b'])).toEqual(['a', 'b']);
});
