import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryVersion } from '../../src/copies/library-version';

test('the version is that of the package', () => {
  expect(libraryVersion()).toBe(JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')).version);
});
