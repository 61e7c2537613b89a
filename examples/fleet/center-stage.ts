import { Stack, Stage } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Center } from './fleet';
import { Roles } from './roles';

/** One contact center as a unit of deployment: a stack in its account and Region. */
export class CenterStage extends Stage {
  constructor(scope: Construct, { name, account, region, instanceArn }: Center) {
    super(scope, name, { env: { account, region } });
    new Roles(new Stack(this, 'Roles'), 'Roles', instanceArn);
  }
}
