import { App, Stack } from 'aws-cdk-lib';
import { ChoicesStack } from './choices-stack';
import { ContactCenterStack } from '../../../examples/contact-center/contact-center-stack';
import { ConnectInstance, Permission, RecordingsPermissions, SecurityProfile } from 'cdk-connect-security-profiles';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** The stacks that every language defines. */
export const STACKS = ['ContactCenter', 'Choices'] as const;

/** Writes the cloud assembly that those of the other languages are compared with. */
export function synthesize(outdir: string): void {
  const app = new App({ outdir });
  new ContactCenterStack(app, 'ContactCenter', { instanceArn: INSTANCE_ARN });
  new ChoicesStack(app, 'Choices');
  app.synth();
}

/** What every language gets wrong, under the name by which its program reports the message. */
export const MISTAKES = {
  unknownPermission: () => Permission.of('Queue.View'),
  malformedArn: () => ConnectInstance.fromArn(new Stack(), 'Instance', 'arn:aws:connect:us-east-1:111122223333:contact-center/1'),
  missingDependency: () => {
    const app = new App();
    const stack = new Stack(app, 'Roles');
    const instance = ConnectInstance.fromArn(stack, 'Instance', INSTANCE_ARN);
    new SecurityProfile(stack, 'Reviewer', {
      instance,
      securityProfileName: 'Recording reviewer',
      permissions: RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
    });
    app.synth();
  },
};

export type Mistake = keyof typeof MISTAKES;

/** What TypeScript says about a mistake. */
export function messageOf(mistake: Mistake): string {
  try {
    MISTAKES[mistake]();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${mistake} is no mistake any more`);
}
