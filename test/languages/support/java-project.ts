import * as fs from 'node:fs';
import * as path from 'node:path';
import { splitImports } from './examples';
import { builtVersion, copyProject, integrityIn, type LanguageProject, type Program } from './language-project';
import { installedVersion } from '../../../tools/build/manifest';
import { DIST } from '../../../tools/build/paths';
import type { Newcomer } from '../../../tools/registry/newcomer';
import { requireTool } from '../../../tools/registry/run';

const MAIN = { app: 'com.example.roles.RolesApp', mistakes: 'com.example.roles.Mistakes', where: 'com.example.roles.Where' };

const COORDINATES = ['io', 'github', 'cdk-connect-security-profiles', 'cdk-connect-security-profiles'];

const PACKAGE = ['io', 'github', 'cdkconnect', 'securityprofiles'];

/** What examples take for granted, but for what those with imports of their own define themselves. */
const KNOWN = 'software.amazon.awscdk.Stack stack, ConnectInstance instance, String instanceArn';

export class JavaProject implements LanguageProject {
  public readonly language = 'Java';
  public readonly agent = 'Java/';
  private newcomer!: Newcomer;

  public install(newcomer: Newcomer): void {
    this.newcomer = newcomer;
    requireTool('javac', ['-version'], 'The test of the Java package', 'Install a JDK of Java 11 or later (on Debian: apt-get install default-jdk).');
    requireTool('mvn', ['--version'], 'The test of the Java package', 'Install Apache Maven (on Debian: apt-get install maven).');
    copyProject('java', newcomer);
    newcomer.run('mvn', [
      '--batch-mode', '--quiet', `-Dmaven.repo.local=${path.join(newcomer.home, '.m2', 'repository')}`,
      `-Dpackages.folder=${path.join(DIST, 'java')}`, `-Dpackage.version=${builtVersion(DIST)}`,
      `-Dcdk.version=${installedVersion('aws-cdk-lib')}`, `-Dconstructs.version=${installedVersion('constructs')}`,
      'compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath',
    ]);
  }

  public run(program: Program | 'where', env: Record<string, string> = {}): string {
    return this.newcomer.run('java', ['-XX:TieredStopAtLevel=1', MAIN[program]], { CLASSPATH: this.classpath(), ...env });
  }

  public compile(examples: readonly string[]): void {
    const folder = path.join(this.newcomer.folder, 'examples');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'Examples.java'), examplesClass(examples));
    this.newcomer.run('javac', ['-proc:none', '-d', folder, path.join(folder, 'Examples.java')], { CLASSPATH: this.classpath() });
  }

  /** Maven Central shows none; the description of the package in its documentation has the same text. */
  public readme(): string {
    const version = builtVersion(DIST);
    const folder = this.unpack(path.join(DIST, 'java', ...COORDINATES, version, `${COORDINATES.at(-1)}-${version}-sources.jar`));
    const text = fs.readFileSync(path.join(folder, ...PACKAGE, 'package-info.java'), 'utf8');
    return text.replace(/^ \* ?/gm, '').replace(/<blockquote><pre>\n([^]*?)<\/pre><\/blockquote>/g, (_, block: string) => (
      // Javadoc has messages that are quoted in the same form as code.
      `\`\`\`${/[;}]\s*$/.test(block) ? 'java' : ''}\n${unescape(block)}\`\`\``));
  }

  public location(): string {
    return this.run('where').trim();
  }

  public integrity(): string {
    return integrityIn(path.join(this.unpack(this.location()), ...PACKAGE));
  }

  private unpack(jar: string): string {
    const folder = fs.mkdtempSync(path.join(this.newcomer.home, 'unpacked-'));
    this.newcomer.run('jar', ['--extract', '--file', jar], {}, folder);
    return folder;
  }

  private classpath(): string {
    return [path.join(this.newcomer.folder, 'target', 'classes'), fs.readFileSync(path.join(this.newcomer.folder, 'classpath'), 'utf8').trim()].join(path.delimiter);
  }
}

function unescape(code: string): string {
  return code.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#64;/g, '@').replace(/&amp;/g, '&');
}

/** Examples as methods of a class. */
function examplesClass(examples: readonly string[]): string {
  const parts = examples.map(splitImports);
  return [
    'import io.github.cdkconnect.securityprofiles.*;', 'import java.util.List;', 'import java.util.Map;',
    ...new Set(parts.flatMap((part) => part.imports)), '',
    'class Examples {',
    ...parts.flatMap(({ imports, body }, index) => [`  static void example${index}(${imports.length > 0 ? '' : KNOWN}) {`, body, '  }']),
    '}', '',
  ].join('\n');
}
