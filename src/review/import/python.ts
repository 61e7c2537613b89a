import type { CodeLanguage, Property } from './code-language';
import { around, laidOut, type Layout } from './layout';
import { remarkLines } from './remark-lines';
import { PYTHON } from '../../roles/languages';

const STYLE = { width: 88, step: 4 };

/** Python as its usual formatter leaves it. */
export const PYTHON_CODE: CodeLanguage = {
  style: STYLE,
  body: 8,
  imports: ['Construct', 'Stack'],
  scope: 'self',
  text: literal,
  flag: (value) => (value ? 'True' : 'False'),
  variable: PYTHON.name,
  list: (items, broken) => ({ open: '[', items, close: ']', broken }),
  map: (entries) => ({ open: '{', items: entries.map(([key, value]) => around(`${literal(key)}: `, value)), close: '}' }),
  struct: (type, properties) => ({ open: `${type}(`, items: given(properties), close: ')' }),
  call: (of, method, args, properties = []) => (
    { open: `${of}.${PYTHON.name(method)}(`, items: [...args, ...given(properties)], close: ')' }),
  made: (type, args, properties, broken) => ({ open: `${type}(`, items: [...args, ...given(properties)], close: ')', broken }),
  construct: (type, id, properties, broken) => PYTHON_CODE.made(type, [PYTHON_CODE.scope, literal(id)], properties, broken),
  spread: (values) => around('*', values),
  declaration: (name, value) => around(`${name} = `, value),
  statement: (expression) => expression,
  remark: (text, indent) => remarkLines('#', text, indent, STYLE.width),
  bare: (code) => code.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|#.*$/gm, ''),
  stack: ({ className, names, description, body }) => [
    'from aws_cdk import Stack',
    laidOut({ open: 'from cdk_connect_security_profiles import (', items: names, close: ')', broken: true }, 0, STYLE),
    'from constructs import Construct',
    '',
    '',
    `class ${className}(Stack):`,
    `    """${description}"""`,
    '',
    '    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:',
    '        super().__init__(scope, construct_id, **kwargs)',
    body,
    '',
  ].join('\n'),
};

function given(properties: readonly Property[]): Layout[] {
  return properties.map(([name, value]) => around(`${PYTHON.name(name)}=`, value));
}

/** A text with as few escapes as may be, in which the log of a pipeline finds no command. */
function literal(text: string): string {
  const quoted = JSON.stringify(text).replace(/##(?=[\w-]*\[)/g, '#\\u0023');
  return text.includes('"') && !text.includes('\'') ? `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'` : quoted;
}
