import { App, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { INSTANCE_ARN, roles } from './roles';

/** Synthesizes so many bare security profiles. */
const app = new App({ outdir: 'cdk.out' });
const stack = new Stack(app, 'Stack');
roles(Number(process.argv[2])).forEach(({ name, permissions }, index) => {
  new CfnSecurityProfile(stack, `Role${index}`, { instanceArn: INSTANCE_ARN, securityProfileName: name, permissions: [...permissions] });
});
app.synth();
