import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { examplesIn } from './examples';
import { messageOf, MISTAKES, STACKS, synthesize, type Mistake } from './typescript-app';

/** A project in another language, which uses the package that is published for it. */
export interface LanguageProject {
  readonly language: string;

  /** Builds the package, and installs it into the project; says what is missing where it cannot. */
  install(): void;

  /**
   * Runs a program of the project: `app` writes a cloud assembly to `$CDK_OUTDIR`, `mistakes` prints messages as JSON.
   */
  run(program: 'app' | 'mistakes', env: Record<string, string>): string;

  /** Compiles examples of the documentation, or runs them where nothing is compiled; throws if one is wrong. */
  compile(examples: readonly string[]): void;
}

/** The tests that are the same for every language. */
export function behavesAsInTypeScript(project: LanguageProject): void {
  describe(project.language, () => {
    let directory: string;
    let messages: Record<string, string>;
    const outdir = (language: string) => path.join(directory, language);
    const files = (language: string) => fs.readdirSync(outdir(language)).sort();
    const template = (language: string, stack: string) => fs.readFileSync(path.join(outdir(language), `${stack}.template.json`), 'utf8');

    beforeAll(() => {
      directory = fs.mkdtempSync(path.join(os.tmpdir(), 'languages-'));
      synthesize(outdir('typescript'));
      project.install();
      project.run('app', { CDK_OUTDIR: outdir('other') });
      messages = JSON.parse(project.run('mistakes', { CDK_OUTDIR: outdir('mistakes') }));
    });

    afterAll(() => fs.rmSync(directory, { recursive: true, force: true }));

    test.each(STACKS)('the template of %s is the one of TypeScript, byte for byte', (stack) => {
      expect(template('typescript', stack)).toContain('AWS::Connect::SecurityProfile');
      expect(template('other', stack)).toBe(template('typescript', stack));
    });

    test('the cloud assembly has the same files, those of the function by the hash of what is in them', () => {
      expect(files('other')).toEqual(files('typescript'));
    });

    test.each(Object.keys(MISTAKES) as Mistake[])('the message about %s is the one of TypeScript', (mistake) => {
      expect(withoutKind(messages[mistake])).toBe(messageOf(mistake));
    });

    test('the examples of docs/languages.md are right', () => {
      const examples = examplesIn(project.language);
      expect(examples.length).toBeGreaterThan(1);
      project.compile(examples);
    });
  });
}

/** The runtimes of jsii put the kind of the error before the message; Java's repeats it behind, with where it was thrown. */
function withoutKind(message: string): string {
  return message.replace(/^(?:[\w./@]*Errors?: )+/, '').replace(/\n@jsii\/kernel\.[^]*$/, '');
}
