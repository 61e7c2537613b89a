import * as fs from 'node:fs';
import * as path from 'node:path';
import { codeBlocks, examplesIn } from './examples';
import { builtVersion, integrityOf, type LanguageProject } from './language-project';
import { DIST, ROOT } from '../../../tools/build/paths';
import { Newcomer } from '../../../tools/registry/newcomer';
import { REFERENCE, type Reference } from '../set-up';

/** The tests that are the same for every language. */
export function behavesAsInTypeScript(project: LanguageProject): void {
  describe(project.language, () => {
    const newcomer = new Newcomer();
    const reference = JSON.parse(process.env[REFERENCE]!) as Reference;
    const outdir = path.join(newcomer.folder, 'cdk.out');
    const files = (directory: string) => fs.readdirSync(directory).sort();
    const template = (directory: string, stack: string) => fs.readFileSync(path.join(directory, `${stack}.template.json`), 'utf8');
    let messages: Record<string, string>;

    beforeAll(async () => {
      await project.install(newcomer);
      project.run('app', { CDK_OUTDIR: outdir });
      messages = JSON.parse(project.run('mistakes'));
    });

    afterAll(() => newcomer.leave());

    test('the library was loaded from where it was installed, outside of the clone, and is the one that was built', () => {
      const location = project.location();
      console.info(`${project.language}: the library is ${location}`);
      expect(location.startsWith(path.dirname(newcomer.folder))).toBe(true);
      expect(location.startsWith(ROOT)).toBe(false);
      const built = path.join(DIST, 'js', `cdk-connect-security-profiles-${builtVersion(DIST)}.tgz`);
      expect(project.integrity()).toBe(integrityOf(built));
    });

    test.each(['ContactCenter', 'Choices', 'Desk'])('the template of %s is the one of TypeScript, byte for byte', (stack) => {
      expect(template(reference.assembly, stack)).toContain('AWS::Connect::SecurityProfile');
      expect(template(outdir, stack)).toBe(template(reference.assembly, stack));
    });

    test('the cloud assembly has the same files, those of the function by the hash of what is in them', () => {
      expect(files(outdir)).toEqual(files(reference.assembly));
    });

    test.each(['unknownPermission', 'malformedArn', 'missingDependency'])('the message about %s is the one of TypeScript, in words of the language', (mistake) => {
      const expected = reference.messages[project.agent][mistake];
      expect(expected).toMatch(/Queue\.View|contact-center|missing-dependency/);
      expect(withoutKind(messages[mistake])).toBe(project.agent === '' ? expected : withoutPlace(expected));
    });

    test('the examples of docs/languages.md are right', () => {
      const examples = examplesIn(project.language);
      expect(examples.length).toBeGreaterThan(1);
      project.compile(examples);
    });

    test('what readers of the package see is right where it stands: its examples, links and pictures', () => {
      const readme = project.readme();
      const examples = codeBlocks(readme, project.language);
      expect(examples.length).toBeGreaterThan(1);
      project.compile(examples);
      const text = readme.replace(/^```[^]*?^```/gm, '');
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\s(?:src|href)="([^"]+)"/g)].map(([, link, address]) => link ?? address);
      expect(targets.length).toBeGreaterThan(10);
      expect(targets.filter((target) => !/^https:\/\/|^#/.test(target))).toEqual([]);
    });
  });
}

/** Where the code is that makes a role: the CDK records it in other languages only where it is told to. */
function withoutPlace(message: string): string {
  return message.replace(/\n +At mistakes\.ts:\d+:\d+(?=\n)/g, '');
}

/** The runtimes of jsii put the kind of the error before the message; Java's repeats it behind, with where it was thrown. */
function withoutKind(message: string): string {
  return message.replace(/^(?:[\w./@]*Errors?: )+/, '').replace(/\n@jsii\/kernel\.[^]*$/, '');
}
