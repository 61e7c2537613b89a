import { languageOf } from '../../src/roles/languages';
import { PROJECT } from '../build/manifest';

/** How a permission is given to a role in a language. */
export interface LanguageExample {
  readonly language: string;
  /** What code is highlighted as. */
  readonly code: string;
  readonly highlight: string;
}

interface Targets {
  readonly java: { readonly package: string };
  readonly python: { readonly module: string };
  readonly dotnet: { readonly namespace: string };
  readonly go: { readonly moduleName: string; readonly packageName: string };
}

/** How jsii begins the name of the program that an app runs in. */
const LANGUAGES = [
  { language: 'TypeScript', agent: '', highlight: 'typescript' },
  { language: 'Python', agent: 'Python/', highlight: 'python' },
  { language: 'Java', agent: 'Java/', highlight: 'java' },
  { language: 'C#', agent: 'DotNet/', highlight: 'csharp' },
  { language: 'Go', agent: 'go', highlight: 'go' },
] as const;

/** A constant for a permission, as roles are given it, in every language; and its name where there is no code. */
export function languageExamples(holder: string, constant: string, name: string): LanguageExample[] {
  return [
    ...LANGUAGES.map(({ language, agent, highlight }) => {
      const { given, constant: write } = languageOf(agent);
      return { language, highlight, code: `${importOf(language, holder)}\n\n${given('additional', write(holder, constant))}` };
    }),
    { language: 'Template', highlight: 'yaml', code: `Type: AWS::Connect::SecurityProfile\nProperties:\n  Permissions:\n    - ${name}` },
    { language: 'Terraform', highlight: '', code: `resource "aws_connect_security_profile" "agent" {\n  permissions = ["${name}"]\n}` },
  ];
}

function importOf(language: typeof LANGUAGES[number]['language'], holder: string): string {
  const { java, python, dotnet, go } = PROJECT.jsii.targets as Targets;
  return {
    'TypeScript': `import { ${holder} } from '${PROJECT.name}';`,
    'Python': `from ${python.module} import ${holder}`,
    'Java': `import ${java.package}.${holder};`,
    'C#': `using ${dotnet.namespace};`,
    'Go': `import "${go.moduleName}/${go.packageName}"`,
  }[language];
}
