import { DefaultTokenResolver, Reference, Tokenization, type IPostProcessor, type IResolvable, type IResolveContext } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** What no logical ID begins with. */
const PATH = '/';

/**
 * Resolves a value as its stack does, but for references to constructs: they name the path, whichever stack it is in, and whatever would
 * carry it from there to here.
 */
export function resolveByPath(value: unknown, scope: IConstruct): unknown {
  return Tokenization.resolve(value, { scope, resolver: new ByPath(), preparing: false });
}

/** The path that a name in such a value is. */
export function pathIn(name: string): string | undefined {
  return name.startsWith(PATH) ? name.slice(PATH.length) : undefined;
}

/** A text that was made of such a value, with paths as people know them. */
export function withPaths(text: string): string {
  return text.replace(/(?:Ref|GetAtt)\("\/([^"]*)"(?:, "([^"]*)")?\)/g, (_, path: string, attribute?: string) => [path, ...attribute ? [attribute] : []].join('.'));
}

class ByPath extends DefaultTokenResolver {
  constructor() {
    super({ join: (left, right) => (typeof left === 'string' && typeof right === 'string' ? `${left}${right}` : { 'Fn::Join': ['', [left, right]] }) });
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (!Reference.isReference(token)) {
      return super.resolveToken(token, context, postProcessor);
    }
    const { target: { node: { path } }, displayName } = token;
    return displayName === 'Ref' ? { Ref: `${PATH}${path}` } : { 'Fn::GetAtt': [`${PATH}${path}`, displayName] };
  }
}
