import type { Layout, LineStyle } from './layout';

/** A property of a construct, or of an object that a construct is given. */
export type Property = readonly [name: string, value: Layout];

/** What is written of a stack beside its statements. */
export interface StackInCode {
  readonly className: string;
  /** What the library has that the code names, sorted. */
  readonly names: readonly string[];
  readonly description: string;
  /** What is in the constructor, indented. */
  readonly body: string;
}

/** How code is written in a language, the way a person would write it. Names are given as TypeScript has them. */
export interface CodeLanguage {
  readonly style: LineStyle;
  /** Indentation of what is in a constructor. */
  readonly body: number;
  /** What every stack imports besides the library. */
  readonly imports: readonly string[];
  /** The stack, where it is given to constructs. */
  readonly scope: string;
  text(value: string): string;
  flag(value: boolean): string;
  variable(name: string): string;
  list(items: readonly Layout[], broken?: boolean): Layout;
  map(entries: readonly (readonly [string, Layout])[]): Layout;
  /** An object with properties, whose type only some languages name. */
  struct(type: string, properties: readonly Property[]): Layout;
  /** A function of a class or an object: `PermissionSet.of(...)`. */
  call(of: string, method: string, args: readonly Layout[], properties?: readonly Property[]): Layout;
  /** An object of a class, with a line for each property where that is asked for. */
  made(type: string, args: readonly Layout[], properties: readonly Property[], broken?: boolean): Layout;
  /** A construct in the stack that is written. */
  construct(type: string, id: string, properties: readonly Property[], broken?: boolean): Layout;
  /** Values as separate arguments. */
  spread(values: Layout): Layout;
  declaration(name: string, value: Layout): Layout;
  statement(expression: Layout): Layout;
  remark(text: string, indent: number): string;
  /** The code without its texts and comments. */
  bare(code: string): string;
  stack(stack: StackInCode): string;
}
