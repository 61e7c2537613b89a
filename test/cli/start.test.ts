import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useBundle } from './support/bundle';

const command = useBundle();

test.each([['--help'], ['explain', 'Users.View']])('%p asks AWS for nothing, and does without the file that has its client', async (...args: string[]) => {
  rmSync(join(dirname(command.file), 'aws.js'), { force: true });
  expect(await command.run(args)).toMatchObject({ code: 0, err: '' });
});
