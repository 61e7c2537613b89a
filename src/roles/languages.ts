/** How code is written in a language that the library is published for. */
export interface Language {
  /** A property, a method or a parameter, as a sentence names it: `heldTogetherWith`, `held_together_with`. */
  name(name: string): string;
  text(text: string): string;
  /** A constant of a class: `CasesPermissions.CASES_VIEW`. */
  constant(of: string, name: string): string;
  /** A call of a function of a class: `PermissionSet.of(A, B)`. */
  call(of: string, method: string, ...values: readonly string[]): string;
  /** A call of a method of a value: `.withDependencies()`. */
  method(name: string): string;
  /** A property with a value, where a construct is made: `additional: A`. */
  given(name: string, value: string): string;
  /** An object of a class that was given a property. */
  made(type: string, given: string): string;
  /** A list with one object in it, which has these properties. */
  listOf(type: string, properties: readonly (readonly [string, string])[]): string;
}

/** What Go calls the package in code. */
const GO_PACKAGE = 'connectsecurityprofiles';

/** Words of Python, as far as a name of the library is one. */
const RESERVED_IN_PYTHON: ReadonlySet<string> = new Set(['except', 'with']);

const TYPESCRIPT: Language = {
  name: (name) => name,
  text: (text) => `'${text}'`,
  constant: (of, name) => `${of}.${name}`,
  call: (of, method, ...values) => `${of}.${method}(${values.join(', ')})`,
  method: (name) => `.${name}()`,
  given: (name, value) => `${name}: ${value}`,
  made: (type, given) => `new ${type}({ ${given} })`,
  listOf: (_, properties) => `[{ ${properties.map(([name, value]) => `${name}: ${value}`).join(', ')} }]`,
};

export const PYTHON: Language = {
  ...TYPESCRIPT,
  name: snake,
  text: quote,
  call: (of, method, ...values) => `${of}.${snake(method)}(${values.join(', ')})`,
  method: (name) => `.${snake(name)}()`,
  given: (name, value) => `${snake(name)}=${value}`,
  made: (type, given) => `${type}(${given})`,
  listOf: (type, properties) => `[${type}(${properties.map(([name, value]) => `${snake(name)}=${value}`).join(', ')})]`,
};

const JAVA: Language = {
  ...TYPESCRIPT,
  text: quote,
  given: (name, value) => `.${name}(${value})`,
  made: (type, given) => `${type}.Builder.create()${given}.build()`,
  listOf: (type, properties) => `List.of(${type}.builder()${properties.map(([name, value]) => `.${name}(${value})`).join('')}.build())`,
};

const CSHARP: Language = {
  ...TYPESCRIPT,
  name: pascal,
  text: quote,
  call: (of, method, ...values) => `${of}.${pascal(method)}(${values.join(', ')})`,
  method: (name) => `.${pascal(name)}()`,
  given: (name, value) => `${pascal(name)} = ${value}`,
  made: (type, given) => `new ${type}(new ${type}Props { ${given} })`,
  listOf: (type, properties) => `new [] { new ${type} { ${properties.map(([name, value]) => `${pascal(name)} = ${value}`).join(', ')} } }`,
};

const GO: Language = {
  ...CSHARP,
  text: (text) => `jsii.String(${quote(text)})`,
  constant: (of, name) => `${GO_PACKAGE}.${of}_${name}()`,
  call: (of, method, ...values) => `${GO_PACKAGE}.${of}_${pascal(method)}(${values.join(', ')})`,
  given: (name, value) => `${pascal(name)}: ${value}`,
  made: (type, given) => `${GO_PACKAGE}.New${type}(&${GO_PACKAGE}.${type}Props{${given}})`,
  listOf: (type, properties) => (
    `&[]*${GO_PACKAGE}.${type}{{${properties.map(([name, value]) => `${pascal(name)}: ${value}`).join(', ')}}}`),
};

/** By how jsii begins the name of the program that an app runs in. */
const LANGUAGES: readonly (readonly [string, Language])[] = [['Python/', PYTHON], ['Java/', JAVA], ['DotNet/', CSHARP], ['go', GO]];

/** The language that an app is written in, which jsii says in the environment; in Node.js it says nothing. */
export function languageOf(agent = process.env.JSII_AGENT ?? ''): Language {
  return LANGUAGES.find(([prefix]) => agent.startsWith(prefix))?.[1] ?? TYPESCRIPT;
}

/** Code in sentences of the library: calls, constants, and properties whose names are no words. */
const CODE = new RegExp([
  String.raw`\b(?<class>[A-Z][A-Za-z]+)\.(?:(?<constant>[A-Z][A-Z0-9_]*)\b(?!\.)|(?<call>[a-z][A-Za-z]+)(?=\())`,
  String.raw`(?<![\w'"/.-])\.?(?<method>[a-z][A-Za-z]+)(?=\(\))`,
  String.raw`(?<![\w'"/-])(?<name>(?:validation\.)?(?:${[
    'heldTogetherWith', 'privilegeReason', 'aiAgents', 'removalPolicy', 'lockOutReason', 'writeWhatCloudFormationCannot', 'enabled(?<=\\.enabled)',
    'suppressTemplateIndentation', 'except(?= takes away)', '(?<=from )except(?=,|$)',
  ].join('|')}))\b`,
].join('|'), 'g');

/** A sentence with the code in it as a language writes it. */
export function inLanguage(sentence: string, language: Language): string {
  return language === TYPESCRIPT ? sentence : sentence.replace(CODE, (whole: string, ...found: unknown[]) => {
    const { class: of, constant, call, method, name } = found[found.length - 1] as Record<string, string | undefined>;
    if (constant !== undefined) {
      return language.constant(of!, constant);
    }
    if (call !== undefined) {
      return language.call(of!, call).replace(/\(\)$/, '');
    }
    return method === undefined ? name!.split('.').map(language.name).join('.') : `${whole.startsWith('.') ? '.' : ''}${language.name(method)}`;
  });
}

function snake(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return RESERVED_IN_PYTHON.has(words) ? `${words}_` : words;
}

function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
