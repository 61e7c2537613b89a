/** Prints, as JSON, what is said about three mistakes. */
import { App, Stack } from 'aws-cdk-lib';
import { ConnectInstance, Permission, RecordingsPermissions, SecurityProfile } from 'cdk-connect-security-profiles';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

function unknownPermission() {
  Permission.of('Queue.View');
}

function malformedArn() {
  ConnectInstance.fromInstanceArn(new Stack(), 'Instance', 'arn:aws:connect:us-east-1:111122223333:contact-center/1');
}

function missingDependency() {
  const app = new App();
  const stack = new Stack(app, 'Roles');
  new SecurityProfile(stack, 'Reviewer', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN),
    securityProfileName: 'Recording reviewer',
    permissions: RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
  });
  app.synth();
}

function messageOf(mistake: () => void): string {
  try {
    mistake();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
}

console.log(JSON.stringify({
  unknownPermission: messageOf(unknownPermission),
  malformedArn: messageOf(malformedArn),
  missingDependency: messageOf(missingDependency),
}));
