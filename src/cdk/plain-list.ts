import type { IResolvable, IResolveContext } from 'aws-cdk-lib';

/**
 * A list of texts without tokens, for properties of a resource. The CDK takes it as it is: of any other list it looks for tokens in
 * each text, three times.
 */
export class PlainList implements IResolvable {
  public readonly creationStack: string[] = [];

  constructor(public readonly texts: readonly string[]) {}

  public resolve(context: IResolveContext): unknown {
    context.registerPostProcessor({ postProcess: () => this.texts });
    return [];
  }

  public toString(): string {
    return this.texts.join();
  }
}
