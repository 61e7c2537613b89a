import * as path from 'node:path';
import { CfnParameter, CfnStackSet, DefaultStackSynthesizer, Stack, Stage, type StackProps } from 'aws-cdk-lib';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import type { Center } from './fleet';
import { Roles } from './roles';

const PARAMETER = 'InstanceArn';

export interface RolesStackSetProps extends StackProps {
  readonly centers: readonly Center[];

  /**
   * Beginning of the names of the buckets that hold the function's code: one in each Region, its name ends with the Region, and
   * all accounts can read it.
   */
  readonly codeBucketPrefix: string;
}

/** Leaves the roll-out to a StackSet: one template, and for each contact center the ARN of its instance. */
export class RolesStackSet extends Stack {
  constructor(scope: Construct, id: string, { centers, codeBucketPrefix, ...props }: RolesStackSetProps) {
    super(scope, id, props);
    const template = new TemplateStage(this, 'Template', codeBucketPrefix).writeTemplate();
    new CfnStackSet(this, 'StackSet', {
      stackSetName: 'contact-center-roles',
      permissionModel: 'SELF_MANAGED',
      capabilities: ['CAPABILITY_IAM'],
      templateUrl: new Asset(this, 'TemplateFile', { path: template }).httpUrl,
      parameters: [{ parameterKey: PARAMETER, parameterValue: centers[0].instanceArn }],
      operationPreferences: { regionConcurrencyType: 'PARALLEL', maxConcurrentPercentage: 25, failureToleranceCount: 0 },
      stackInstancesGroup: centers.map(({ account, region, instanceArn }) => ({
        deploymentTargets: { accounts: [account] },
        regions: [region],
        parameterOverrides: [{ parameterKey: PARAMETER, parameterValue: instanceArn }],
      })),
    });
  }
}

/** The template that every contact center gets; the StackSet deploys it, not the CDK. */
class TemplateStage extends Stage {
  private readonly stack: Stack;

  constructor(scope: Construct, id: string, codeBucketPrefix: string) {
    super(scope, id);
    this.stack = new Stack(this, 'Roles', {
      synthesizer: new DefaultStackSynthesizer({
        fileAssetsBucketName: `${codeBucketPrefix}-\${AWS::Region}`,
        generateBootstrapVersionRule: false,
      }),
    });
    const instanceArn = new CfnParameter(this.stack, PARAMETER, { description: 'ARN of the Amazon Connect instance that gets the roles' });
    new Roles(this.stack, 'Roles', instanceArn.valueAsString);
  }

  /** Gives the path of the template. */
  public writeTemplate(): string {
    return path.join(this.synth().directory, this.stack.templateFile);
  }
}
