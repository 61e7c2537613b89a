import { Stack, type StackProps } from 'aws-cdk-lib';
import { CodePipeline, CodePipelineSource, ShellStep } from 'aws-cdk-lib/pipelines';
import type { Construct } from 'constructs';
import { CenterStage } from './center-stage';
import type { Center } from './fleet';

/** CodePipeline takes 50 actions in a stage, and a contact center is one. */
const CENTERS_A_WAVE = 50;

export interface RolesPipelineProps extends StackProps {
  readonly centers: readonly Center[];
}

/** Rolls roles out wave by wave: one contact center first, and the next wave only when all of a wave have succeeded. */
export class RolesPipeline extends Stack {
  constructor(scope: Construct, id: string, { centers, ...props }: RolesPipelineProps) {
    super(scope, id, props);
    const pipeline = new CodePipeline(this, 'Pipeline', {
      crossAccountKeys: true,
      useChangeSets: false,
      synth: new ShellStep('Synth', {
        input: CodePipelineSource.connection('example-org/contact-center-roles', 'main', {
          connectionArn: 'arn:aws:codeconnections:us-east-1:111122223333:connection/11111111-2222-3333-4444-555555555555',
        }),
        // The pipeline updates itself from what this gives, so it has to choose the pipeline again.
        commands: ['npm ci', 'npx cdk synth -c by=pipeline'],
      }),
    });
    for (const [index, wave] of waves(centers).entries()) {
      const stages = pipeline.addWave(index === 0 ? 'Canary' : `Wave${index}`);
      wave.forEach((center) => stages.addStage(new CenterStage(this, center)));
    }
  }
}

function waves([canary, ...others]: readonly Center[]): Center[][] {
  const count = Math.ceil(others.length / CENTERS_A_WAVE);
  return [[canary], ...Array.from({ length: count }, (_, index) => others.slice(index * CENTERS_A_WAVE, (index + 1) * CENTERS_A_WAVE))];
}
