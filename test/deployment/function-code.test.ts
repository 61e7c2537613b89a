import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { functionCode } from '../../src/deployment/function-code';

test('an app that was bundled without the code of the function is told where it belongs', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bundled-'));
  const code = path.join(root, 'assets', 'validate.lambda');
  const find = () => functionCode('validate', path.join(root, 'build', 'app'));
  expect(find).toThrow(`The code of the validation function is not in ${code}. It is a separate file, which a bundler does not copy`);
  expect(find).toThrow(`copy the folder assets of the package cdk-connect-security-profiles to ${path.join(root, 'assets')}.`);
  fs.mkdirSync(code, { recursive: true });
  expect(find()).toBe(code);
  fs.rmSync(root, { recursive: true });
});
