import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from '@jsii/spec';
import { LanguageTablet, TargetLanguage, type TranslatedSnippet } from 'jsii-rosetta';
import { correctGo } from './go-translation';

interface Language {
  readonly title: string;
  /** Name of the code block. */
  readonly fence: string;
  readonly translation?: TargetLanguage;
  /** What the translation lacks. */
  readonly correct?: (code: string, assembly: Assembly) => string;
  /** How the package is named there, and what reads differently. */
  readonly notes: (targets: any) => string;
}

const LANGUAGES: Language[] = [
  {
    title: 'TypeScript', fence: 'ts',
    notes: () => 'Package `cdk-connect-security-profiles` for npm.',
  },
  {
    title: 'Python', fence: 'python', translation: TargetLanguage.PYTHON,
    notes: ({ python }) => `Package \`${python.distName}\` for pip, module \`${python.module}\`. Names are in snake case; enums and constants keep theirs. `
      + '`except` is a keyword of the language, so the property is `except_`. An error is a `RuntimeError`. Compare permissions by `name`.',
  },
  {
    title: 'Java', fence: 'java', translation: TargetLanguage.JAVA,
    notes: ({ java }) => `Artifact \`${java.maven.groupId}:${java.maven.artifactId}\` for Maven, package \`${java.package}\`. Constructs have a builder; properties `
      + 'are read with `get`, such as `getNames()`. An error is a `RuntimeException`.',
  },
  {
    title: 'C#', fence: 'csharp', translation: TargetLanguage.CSHARP,
    notes: ({ dotnet }) => `Package \`${dotnet.packageId}\` for NuGet, namespace \`${dotnet.namespace}\`. The package is built and these examples are translated, `
      + 'but unlike those for the other languages, no test uses it.',
  },
  {
    title: 'Go', fence: 'go', translation: TargetLanguage.GO,
    correct: (code, assembly) => correctGo(code, assembly, assembly.targets!.go!.packageName),
    notes: ({ go }) => `Module \`${go.moduleName}/${go.packageName}\`. Constants and static methods are functions, such as \`CasesPermissions_CASES_VIEW()\` and `
      + '`Permission_Of(...)`. An error is a panic.',
  },
];

/** The documents' examples that the page has, in this order. */
const SOURCES = ['README.md', 'rosetta/languages.md'];

interface Example {
  readonly title: string;
  readonly source: string;
}

/** docs/languages.md: the examples of the README, and those of rosetta/languages.md, in each language. */
export async function languagesPage(root: string, tabletFile: string, assembly: Assembly): Promise<string> {
  const { translatedSnippets } = await LanguageTablet.fromFile(tabletFile);
  const bySource = new Map(translatedSnippets.map((snippet) => [snippet.originalSource.source.trim(), snippet]));
  const examples = SOURCES.flatMap((file) => examplesOf(readFileSync(join(root, file), 'utf8')));
  return [
    '<!-- Generated from README.md and rosetta/languages.md by tools/languages/snippets.ts. Do not edit: change those and run it again. -->',
    '# In every language',
    '',
    'The TypeScript of these examples is compiled, and jsii-rosetta translates it. `stack`, `instance` and the ARN of an instance are assumed to exist. For Python,',
    'Java and Go, `test/languages` has a contact center as a complete app, whose template the tests compare with that of TypeScript.',
    'Findings of a synthesis name things as the language of the app does: `.withDependencies()` is `.with_dependencies()` in Python and',
    '`.WithDependencies()` in Go. Other messages, and the command, name them as TypeScript does.',
    '',
    'The command `connect-profiles` is a package for npm, and works on apps in every language. Like the CDK CLI, it requires Node.js:',
    '',
    '```',
    'npx connect-profiles report',
    '```',
    '',
    ...LANGUAGES.flatMap((language) => section(language, examples, bySource, assembly)),
  ].join('\n');
}

function section(language: Language, examples: Example[], bySource: Map<string, TranslatedSnippet>, assembly: Assembly): string[] {
  return [
    `## ${language.title}`, '', language.notes(assembly.targets), '',
    ...examples.flatMap(({ title, source }) => [
      `### ${title} <sub>${language.title}</sub>`, '', `\`\`\`${language.fence}`, codeOf(language, source, bySource, assembly), '```', '',
    ]),
  ];
}

function codeOf(
  { title, translation, correct }: Language, source: string, bySource: Map<string, TranslatedSnippet>, assembly: Assembly,
): string {
  if (!translation) {
    return source;
  }
  const translated = bySource.get(source)?.get(translation)?.source;
  if (translated === undefined) {
    throw new Error(`There is no translation to ${title} of the example that starts with "${source.split('\n')[0]}".`);
  }
  return correct ? correct(translated.trim(), assembly) : translated.trim();
}

/** Code blocks of TypeScript, with the heading that they are under. */
function examplesOf(markdown: string): Example[] {
  const parts = markdown.split(/^```/m);
  return parts.flatMap((part, index) => {
    const [, source] = /^ts\b[^\n]*\n([^]*)$/.exec(part) ?? [];
    if (index % 2 === 0 || source === undefined) {
      return [];
    }
    const headings = parts.slice(0, index).filter((_, before) => before % 2 === 0).join('').match(/^##+ .*$/gm) ?? [];
    return [{ title: (headings.at(-1) ?? '').replace(/^#+ /, ''), source: source.trim() }];
  });
}
