import type { CfnElement } from 'aws-cdk-lib';

/**
 * The logical ID of an element: a token until all Aspects have run, because they may override it, and a text while templates are
 * written. The CDK works a token out anew for each mention: every profile mentions its validation, and the validation every profile.
 */
export class LogicalId {
  private readonly token: string;

  constructor(private readonly element: CfnElement) {
    this.token = element.logicalId;
  }

  /** Makes it a text. An app can be synthesized again, with another one. */
  public settle(): string {
    const logicalId = this.element.stack.resolve(this.token) as string;
    Object.assign(this.element, { logicalId });
    return logicalId;
  }
}
