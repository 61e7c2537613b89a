import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { LanguageName } from './commands/import';
import { readJson } from '../formats/read-file';
import { own } from '../formats/shapes';
import type { CodeLanguage } from '../review/import/code-language';
import { PYTHON_CODE } from '../review/import/python';
import { TYPESCRIPT_CODE } from '../review/import/typescript';

const LANGUAGES: Readonly<Record<LanguageName, CodeLanguage>> = { typescript: TYPESCRIPT_CODE, python: PYTHON_CODE };

const BY_ENDING: Readonly<Record<string, CodeLanguage>> = { '.ts': TYPESCRIPT_CODE, '.mts': TYPESCRIPT_CODE, '.py': PYTHON_CODE };

/** Languages by the programs that run an app, at the beginning of the "app" of cdk.json or in a part of it. */
const RUN_BY: readonly (readonly [pattern: RegExp, language: CodeLanguage | string])[] = [
  [/(?:^|[\s/\\])py(?:thon[\d.]*)?(?:\.exe)?\s|\.py\b/, PYTHON_CODE],
  [/(?:^|[\s/\\])(?:mvnw?|gradlew?|java)(?:\.cmd|\.bat|\.exe)?\s/, 'Java'],
  [/(?:^|\s)dotnet\s/, 'C#'],
  [/(?:^|\s)go\s+(?:run|mod|build)\b/, 'Go'],
];

/** The language to write in, and a line about it where it is not that of the app. */
export function importLanguage({ language, output }: { readonly language?: LanguageName; readonly output?: string }): {
  readonly code: CodeLanguage; readonly remark: string;
} {
  const wanted = language === undefined ? BY_ENDING[extname(output ?? '')] : LANGUAGES[language];
  if (wanted) {
    return { code: wanted, remark: '' };
  }
  const app = appOfDirectory();
  const [, found = TYPESCRIPT_CODE] = RUN_BY.find(([pattern]) => pattern.test(app)) ?? [];
  return typeof found !== 'string' ? { code: found, remark: '' } : {
    code: TYPESCRIPT_CODE,
    remark: `The app of cdk.json is in ${found}, in which this command cannot write. The code is in TypeScript; --language python writes Python.\n`,
  };
}

/** How the app of the working directory is run; nothing where there is none. */
function appOfDirectory(): string {
  const app = existsSync('cdk.json') ? own(readJson('cdk.json', 'the settings of a CDK app'), 'app') : undefined;
  return typeof app === 'string' ? `${app} ` : '';
}
