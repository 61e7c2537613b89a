import { App } from 'aws-cdk-lib';
import { ChoicesStack } from './choices-stack';
import { ContactCenterStack } from './contact-center-stack';
import { DeskStack } from './desk-stack';

const app = new App();
new ContactCenterStack(app, 'ContactCenter', {
  instanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
});
new ChoicesStack(app, 'Choices');
new DeskStack(app, 'Desk');
app.synth();
