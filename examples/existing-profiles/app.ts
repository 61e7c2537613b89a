import { App } from 'aws-cdk-lib';
import { ExistingProfilesStack } from './existing-profiles-stack';

const app = new App();
new ExistingProfilesStack(app, 'ExistingProfiles', {
  instanceArn: app.node.tryGetContext('instanceArn') ?? 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
});
