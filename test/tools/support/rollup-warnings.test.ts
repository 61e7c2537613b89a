import { onlyWarnings } from '../../../tools/support/rollup-warnings';

const onwarn = onlyWarnings('EMPTY_BUNDLE', 'CIRCULAR_CHUNK');

test.each(['EMPTY_BUNDLE', 'CIRCULAR_CHUNK'])('%s is expected', (code) => {
  expect(() => onwarn({ code, message: 'as it should be' })).not.toThrow();
});

test.each(['UNRESOLVED_IMPORT', undefined])('a warning of another kind (%s) ends the build, and says why', (code) => {
  expect(() => onwarn({ code, message: 'there is no such module' })).toThrow('there is no such module');
});
