import type { CodeLanguage, Property } from './code-language';
import { around, laidOut, type Layout } from './layout';
import { remarkLines } from './remark-lines';
import { keyLiteral, stringLiteral } from '../../permissions/string-literal';

const STYLE = { width: 120, step: 2 };

/** TypeScript as the CDK's own code has it. */
export const TYPESCRIPT_CODE: CodeLanguage = {
  style: STYLE,
  body: 4,
  imports: ['Construct', 'Stack', 'StackProps'],
  scope: 'this',
  text: stringLiteral,
  flag: String,
  variable: (name) => name,
  list: (items, broken) => ({ open: '[', items, close: ']', broken }),
  map: (entries) => ({ open: '{ ', items: entries.map(([key, value]) => around(`${keyLiteral(key)}: `, value)), close: ' }' }),
  struct: (_, properties) => object(properties),
  call: (of, method, args, properties = []) => (
    { open: `${of}.${method}(`, items: [...args, ...properties.length === 0 ? [] : [object(properties)]], close: ')', hugs: true }),
  made: (type, args, properties, broken) => around(`new ${type}(${args.map((arg) => `${arg as string}, `).join('')}`, object(properties, broken), ')'),
  construct: (type, id, properties, broken) => TYPESCRIPT_CODE.made(type, [TYPESCRIPT_CODE.scope, stringLiteral(id)], properties, broken),
  spread: (values) => around('...', values),
  declaration: (name, value) => around(`const ${name} = `, value, ';'),
  statement: (expression) => around('', expression, ';'),
  remark: (text, indent) => remarkLines('//', text, indent, STYLE.width),
  bare: (code) => code.replace(/'(?:\\.|[^'\\])*'|\/\/.*$/gm, ''),
  stack: ({ className, names, description, body }) => [
    'import { Stack, type StackProps } from \'aws-cdk-lib\';',
    laidOut({ open: 'import { ', items: names, close: ' } from \'cdk-connect-security-profiles\';' }, 0, STYLE),
    'import type { Construct } from \'constructs\';',
    '',
    `/** ${description} */`,
    `export class ${className} extends Stack {`,
    '  constructor(scope: Construct, id: string, props?: StackProps) {',
    '    super(scope, id, props);',
    body,
    '  }',
    '}',
    '',
  ].join('\n'),
};

function object(properties: readonly Property[], broken?: boolean): Layout {
  return { open: '{ ', items: properties.map(([name, value]) => (name === value ? name : around(`${name}: `, value))), close: ' }', broken };
}
