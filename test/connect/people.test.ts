import { ConnectEmulator, type ConnectEmulatorOptions } from '../../emulator';
import { Connect } from '../../src/connect/connect-api';
import { everything } from '../../src/connect/everything';
import { gatherFacts } from '../../src/connect/gather-facts';
import { Pacer } from '../../src/connect/pacer';
import type { WantedHolders } from '../../src/connect/people';

const DENIED = { kind: 'error', code: 'AccessDeniedException', status: 403 } as const;

let emulator: ConnectEmulator;

afterEach(() => emulator.close());

/** An instance whose users hold what they are listed with. */
async function instanceWith(users: Readonly<Record<string, readonly string[]>>, options: ConnectEmulatorOptions = {}) {
  emulator = await ConnectEmulator.start(options);
  return emulator.addInstance({
    profiles: ['Agent', 'Lead', 'Unused'].map((name) => ({ name })),
    users: Object.entries(users).map(([username, profiles]) => ({ username, profiles })),
  });
}

async function read(arn: string, holders: WantedHolders, pacer = new Pacer(1000, 1000)) {
  const connect = new Connect({ pacer, client: emulator.clientConfig() });
  try {
    return await gatherFacts(connect.instance(arn), arn, everything({}, holders), (operation) => `${operation} failed`);
  } finally {
    connect.close();
  }
}

test('counts who holds exactly the same profiles, in whatever order the service lists them', async () => {
  const instance = await instanceWith({ ann: ['Agent', 'Lead'], bob: ['Agent'], cid: ['Lead', 'Agent'] }, { shuffle: 'x' });
  const [agent, lead] = ['Agent', 'Lead'].map((name) => instance.profile(name)!.id) as [string, string];

  const { people } = await read(instance.arn, { users: true });

  const both = { profiles: [agent, lead].sort(), people: 2 };
  expect(people).toHaveLength(2);
  expect(people).toEqual(expect.arrayContaining([both, { profiles: [agent], people: 1 }]));
});

test('has names only where they are wanted', async () => {
  const instance = await instanceWith({ zoe: ['Agent'], ann: ['Agent'] });
  const agent = instance.profile('Agent')!.id;

  expect((await read(instance.arn, { userNames: true })).people).toEqual([{ profiles: [agent], people: 2, names: ['ann', 'zoe'] }]);
});

test('asks for nobody where nobody is wanted', async () => {
  const instance = await instanceWith({ ann: ['Agent'] });

  expect(await read(instance.arn, {})).not.toHaveProperty('people');
  expect(emulator.calls('SearchUsers')).toEqual([]);
});

test('reads everybody, 500 in a call', async () => {
  const instance = await instanceWith(Object.fromEntries(Array.from({ length: 1001 }, (_, number) => [`user${number}`, ['Agent']])));

  expect((await read(instance.arn, { users: true })).people).toMatchObject([{ people: 1001 }]);
  expect(emulator.calls('SearchUsers')).toHaveLength(3);
});

test('an instance without users has an empty list, which is not the same as one that nobody read', async () => {
  const instance = await instanceWith({});

  expect((await read(instance.arn, { users: true })).people).toEqual([]);
});

test('what may not be read is noted, and the rest is there', async () => {
  const instance = await instanceWith({ ann: ['Agent'] });
  emulator.inject({ operation: 'SearchUsers', fault: DENIED, times: 'forever' });

  const facts = await read(instance.arn, { users: true });

  expect(facts.unreadable).toEqual({ SearchUsers: 'SearchUsers failed' });
  expect(facts.people).toBeUndefined();
  expect(facts.profiles).toHaveLength(3);
});

test('counts everybody once who comes twice, because somebody was added between two pages', async () => {
  const instance = await instanceWith(Object.fromEntries(Array.from({ length: 600 }, (_, number) => [`user${number}`, ['Agent']])));
  const agent = instance.profile('Agent')!.id;
  class BusyPacer extends Pacer {
    public override async turn(operation: string, signal?: AbortSignal) {
      await super.turn(operation, signal);
      if (operation === 'SearchUsersCommand' && emulator.calls('SearchUsers').length === 1) {
        instance.users.unshift({ ...instance.users[0]!, id: 'added', username: 'added' });
      }
    }
  }

  const { people } = await read(instance.arn, { userNames: true }, new BusyPacer(1000, 1000));

  expect(instance.users).toHaveLength(601);
  expect(people).toMatchObject([{ profiles: [agent], people: 600 }]);
  expect(new Set(people![0]!.names).size).toBe(600);
});
