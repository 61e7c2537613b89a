import type { Assembly, Type } from '@jsii/spec';

/** How many arguments functions take in Go, where the options that TypeScript leaves out are `nil`. */
const ARGUMENTS: Readonly<Record<string, number>> = { 'awscdk.NewApp': 1, 'awscdk.NewStack': 3, 'app.Synth': 1 };

/** Interfaces of the CDK that lists of the library take, and the package that has them. */
const OF_CDK = { name: 'ISecurityProfileRef', packageName: 'interfacesawsconnect' };

/**
 * Makes Go of what jsii-rosetta gives for Go: it leaves out the package before names of types, the addresses of lists and
 * maps, `nil` for options that are not given, and takes shorthand properties for names.
 *
 * @param packageName what the names of the assembly's types are to be preceded by
 */
export function correctGo(code: string, assembly: Assembly, packageName: string): string {
  const types = new Map(Object.values(assembly.types ?? {}).map((type) => [type.name, type]));
  const ofCdk = (name: string) => (name === OF_CDK.name ? `${OF_CDK.packageName}.${name}` : name);
  const qualified = (name: string) => (types.has(name) ? `${packageName}.${name}` : ofCdk(name));
  const element = (name: string) => (isStruct(types.get(name)) ? `*${qualified(name)}` : qualified(name));
  const corrected = code
    .replace(/(?<=[^\w.])&(\w+)\{/g, (_, name) => `&${qualified(name)}{`)
    .replace(/(?<!&)\[\](\*?\w+)\{/g, (_, name) => `&[]${element(name)}{`)
    .replace(/(?<!&)map\[string\](\*?\w+)\{/g, (_, name) => `&map[string]${element(name)}{`)
    .replace(/^(\s*)([A-Z]\w*): \2,$/gm, (_, indent, name) => `${indent}${name}: ${name[0].toLowerCase()}${name.slice(1)},`)
    .replace('"github.com/aws/aws-cdk-go/awscdk"', '"github.com/aws/aws-cdk-go/awscdk/v2"')
    .replace(/^(import "github\.com\/aws\/aws-cdk-go[^\n]*)/m, '$1\nimport "github.com/aws/jsii-runtime-go"')
    .replace(/^import "github\.com\/aws\/aws-cdk-go\/awscdk\/v2"$/m, (line) => (
      code.includes(`[]${OF_CDK.name}{`) ? `${line}\nimport "github.com/aws/aws-cdk-go/awscdk/v2/interfaces/${OF_CDK.packageName}"` : line));
  const functions = { ...ARGUMENTS, ...argumentsOf([...types.values()], packageName) };
  return Object.entries(functions).reduce((text, [name, count]) => withNils(text, name, count), corrected);
}

function isStruct(type: Type | undefined): boolean {
  return type?.kind === 'interface' && type.datatype === true;
}

function argumentsOf(types: readonly Type[], packageName: string): Record<string, number> {
  return Object.fromEntries(types.flatMap((type) => (type.kind !== 'class' ? [] : (type.methods ?? [])
    .filter((method) => method.static && method.parameters?.at(-1)?.optional)
    .map((method) => [`${packageName}.${type.name}_${method.name[0].toUpperCase()}${method.name.slice(1)}`, method.parameters!.length]))));
}

/** Adds `nil` to the calls of a function that have too few arguments. */
function withNils(code: string, name: string, count: number): string {
  let text = code;
  for (let start = text.indexOf(`${name}(`); start >= 0; start = text.indexOf(`${name}(`, start + 1)) {
    const first = start + name.length + 1;
    const { end, given } = readArguments(text, first);
    const nils = Array.from({ length: count - given }, () => 'nil').join(', ');
    text = `${text.slice(0, end)}${nils && given > 0 ? ', ' : ''}${nils}${text.slice(end)}`;
  }
  return text;
}

/** Where the arguments that start here end, and how many they are. */
function readArguments(text: string, start: number): { end: number; given: number } {
  let depth = 0;
  let commas = 0;
  let end = start;
  for (let inText = false; end < text.length && (depth > 0 || inText || text[end] !== ')'); end++) {
    const character = text[end];
    inText = character === '"' ? !inText : inText;
    if (inText) {
      continue;
    }
    depth += Number('([{'.includes(character)) - Number(')]}'.includes(character));
    commas += depth === 0 && character === ',' ? 1 : 0;
  }
  return { end, given: text.slice(start, end).trim() === '' ? 0 : commas + 1 };
}
