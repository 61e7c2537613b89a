import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { LanguageProject } from './behaves-as-in-typescript';
import { buildPackage, versionOf } from './build-package';
import { compileJava } from './java-examples';
import { MADE, requireTool, ROOT, run } from './run';

const PROJECT = path.join(ROOT, 'test', 'languages', 'java');
const TARGET = path.join(MADE, 'java');
const CLASSPATH = path.join(TARGET, 'classpath');
const MAIN = { app: 'com.example.roles.RolesApp', mistakes: 'com.example.roles.Mistakes' };

/** The version of a package that is not released; Maven would take an older build of it from here. */
const UNRELEASED = path.join(os.homedir(), '.m2', 'repository', 'io', 'github', 'cdk-connect-security-profiles', 'cdk-connect-security-profiles', '0.0.0');

export const javaProject: LanguageProject = {
  language: 'Java',

  install() {
    requireTool('javac', ['-version'], 'The test of the Java package', 'Install a JDK of Java 11 or later (on Debian: apt-get install default-jdk).');
    requireTool('mvn', ['--version'], 'The test of the Java package', 'Install Apache Maven (on Debian: apt-get install maven).');
    const dist = buildPackage('java');
    fs.rmSync(UNRELEASED, { recursive: true, force: true });
    run('mvn', [
      '--batch-mode', '--quiet', `-Dpackage.folder=${dist}`, `-Dtarget.folder=${TARGET}`, `-Dcdk.version=${versionOf('aws-cdk-lib')}`, `-Dconstructs.version=${versionOf('constructs')}`,
      'compile', 'dependency:build-classpath', `-Dmdep.outputFile=${CLASSPATH}`,
    ], { cwd: PROJECT });
  },

  run(program, env) {
    return run('java', ['-XX:TieredStopAtLevel=1', MAIN[program]], { cwd: PROJECT, env: { CLASSPATH: classpath(), ...env } });
  },

  compile: (examples) => compileJava(classpath(), examples),
};

function classpath(): string {
  return [path.join(TARGET, 'classes'), fs.readFileSync(CLASSPATH, 'utf8').trim()].join(path.delimiter);
}
