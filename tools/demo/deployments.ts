import pc from 'picocolors';
import type { StackOutcome } from '../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../emulator/cloudformation/deploy-fixture';
import { LocalEngine } from '../../emulator/cloudformation/local-engine';
import { ContactCenterStack } from '../../examples/contact-center/contact-center-stack';
import { RoutingPermissions, type IPermissions } from '../../src';

const STACK = 'ContactCenter';

/**
 * Takes the example through real deployments on this machine, by a local CloudFormation emulator: deployed, changed,
 * refused, destroyed, with the events as CloudFormation gives them.
 */
export async function showDeployments(): Promise<void> {
  console.log(`Starting the local CloudFormation emulator for account ${LocalEngine.ACCOUNT} …`);
  const fixture = await DeployFixture.start();
  try {
    const instance = fixture.addCompleteInstance();
    const deploy = (casesAgentsMayAlso?: IPermissions) => fixture.deployStack((app) => (
      new ContactCenterStack(app, STACK, { ...fixture.stackProps, instanceArn: instance.arn, casesAgentsMayAlso })));

    show('1  Deployed for the first time', await deploy());
    show('2  People who work on cases get access to task templates', await deploy(RoutingPermissions.TASK_TEMPLATES_VIEW));
    instance.integrations = instance.integrations.filter(({ type }) => type !== 'CASES_DOMAIN');
    show('3  Meanwhile Cases were turned off on the instance: the next change of that role is refused', await deploy());
    show('4  Destroyed', await fixture.cloudFormation.destroy(STACK));
    console.log(`   Profiles left on the instance: ${instance.securityProfiles.map(({ name }) => name).join(', ') || 'none'}`);
  } finally {
    await fixture.stop();
  }
}

function show(title: string, { status, events }: StackOutcome): void {
  console.log(`\n${pc.bold(title)}`);
  for (const { ResourceStatus, ResourceType, LogicalResourceId, ResourceStatusReason } of events) {
    const color = /FAILED|ROLLBACK/.test(ResourceStatus ?? '') ? pc.red : pc.dim;
    console.log(color(`   ${ResourceStatus?.padEnd(36)} ${ResourceType?.padEnd(44)} ${LogicalResourceId}`));
    if (/FAILED/.test(ResourceStatus ?? '') && ResourceStatusReason) {
      console.log(pc.yellow(`      ${ResourceStatusReason}`));
    }
  }
  console.log(`   → ${status}`);
}
