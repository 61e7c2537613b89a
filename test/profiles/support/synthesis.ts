import { App, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecurityProfile, type SecurityProfileProps, type ConnectInstance } from '../../../src';
import { rolesStack } from '../../support/roles-app';

/** What synthesizing says: the error it ends in, and what it warns and informs of on the way. */
export function synthesize(app: App): { error?: string; warnings: string[]; infos: string[] } {
  try {
    const { messages } = app.synth().getStackByName('Stack');
    const of = (level: string) => messages.filter((message) => message.level === level).map(({ entry }) => String(entry.data));
    return { error: undefined, warnings: of('warning'), infos: of('info') };
  } catch (error) {
    return { error: (error as Error).message, warnings: [], infos: [] };
  }
}

/** What synthesizing a stack says that holds what `build` adds to it. */
export function saidOf(build: (stack: Stack, instance: ConnectInstance) => void): ReturnType<typeof synthesize> {
  const { app, stack, instance } = rolesStack();
  build(stack, instance);
  return synthesize(app);
}

/** What synthesizing a stack with one profile says. */
export function saidOfProfile(props: Omit<SecurityProfileProps, 'instance' | 'securityProfileName'> & { securityProfileName?: string }) {
  return saidOf((stack: Construct, instance) => void new SecurityProfile(stack, 'Profile', { instance, securityProfileName: 'Profile', ...props }));
}
