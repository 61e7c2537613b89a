import { App, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecurityProfile, type SecurityProfileProps, type ConnectInstance } from '../../../src';
import { review } from '../../../src/review/app/review';
import { readApp } from '../../../src/review/assembly/read-app';
import { renderLine } from '../../../src/rules/render';
import { rolesStack } from '../../support/roles-app';

/** What synthesizing says: the error it ends in, what it warns of on the way, and what is for reports of the assembly. */
export function synthesize(app: App): { error?: string; warnings: string[]; infos: string[] } {
  try {
    const assembly = app.synth();
    const messages = assembly.stacksRecursively.flatMap((stack) => stack.messages);
    const warnings = messages.filter(({ level }) => level === 'warning').map(({ entry }) => String(entry.data));
    const informing = review(readApp(assembly.directory)).findings.filter(({ severity, waived }) => severity === 'info' || waived !== undefined);
    return { error: undefined, warnings, infos: informing.map((finding) => `${renderLine(finding)} (${finding.rule})`) };
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
