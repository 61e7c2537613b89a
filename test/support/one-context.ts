/* eslint-disable import/no-extraneous-dependencies -- parts of jest */
import type vm from 'node:vm';
import type { JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { LegacyFakeTimers, ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';
import { PROCESS_CONTEXT } from './loaded-once';

/** The CDK keeps its tokens here, for as long as it is loaded. */
const KEPT: ReadonlySet<PropertyKey> = new Set(['__cdkTokenMap']);

/**
 * Runs tests in the context of their worker, as a program runs, so that errors and other built-ins are those of Node.js and of the
 * packages, and every use of a global is as fast as there. What a file changes of the globals, of `process` or of the environment's
 * variables is undone after it.
 */
export default class OneContext implements JestEnvironment<NodeJS.Timeout> {
  public readonly global = globalThis as unknown as JestEnvironment['global'];
  public readonly moduleMocker = new ModuleMocker(globalThis);
  public readonly fakeTimers: LegacyFakeTimers<NodeJS.Timeout>;
  public readonly fakeTimersModern: ModernFakeTimers;

  private readonly globals = Object.getOwnPropertyDescriptors(globalThis);
  private readonly process = Object.getOwnPropertyDescriptors(process);
  private readonly variables = { ...process.env };

  constructor({ projectConfig: config }: JestEnvironmentConfig) {
    const { moduleMocker } = this;
    const global = Object.assign(globalThis, config.globals);
    const timerConfig = { idToRef: (id: number) => id as unknown as NodeJS.Timeout, refToId: (timer: NodeJS.Timeout) => Number(timer) };
    this.fakeTimers = new LegacyFakeTimers({ config, global, moduleMocker, timerConfig });
    this.fakeTimersModern = new ModernFakeTimers({ config, global });
  }

  public async setup(): Promise<void> {}

  public async teardown(): Promise<void> {
    this.fakeTimersModern.dispose();
    restore(globalThis, this.globals);
    restore(process, this.process);
    Object.keys(process.env).filter((name) => !(name in this.variables)).forEach((name) => delete process.env[name]);
    Object.assign(process.env, this.variables);
  }

  public exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  public getVmContext(): vm.Context {
    return PROCESS_CONTEXT;
  }
}

function restore(object: object, before: Readonly<Record<PropertyKey, PropertyDescriptor>>): void {
  for (const key of Reflect.ownKeys(object)) {
    const { value, configurable } = Object.getOwnPropertyDescriptor(object, key)!;
    const earlier = Object.hasOwn(before, key) ? before[key] : undefined;
    if (earlier === undefined && !KEPT.has(key)) {
      Reflect.deleteProperty(object, key);
    } else if (earlier !== undefined && configurable && value !== earlier.value) {
      Object.defineProperty(object, key, earlier);
    }
  }
}
