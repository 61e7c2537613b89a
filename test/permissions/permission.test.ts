import { AccessLevel, CasesPermissions, Permission, PermissionStatus } from '../../src/permissions';
import { catalogNames } from '../../src/permissions/catalog';

test('a name of the catalog gives the permission, with everything that people call it', () => {
  const permission = Permission.of('Cases.View');
  expect(permission).toMatchObject({
    name: 'Cases.View', uiName: 'Cases - View', section: 'Cases', resource: 'Cases',
    level: AccessLevel.VIEW, status: PermissionStatus.CURRENT, restricts: false, isCustom: false,
  });
  expect(permission.description).not.toBe('');
  expect(String(permission)).toBe('Cases.View');
});

test('there is one object a name', () => {
  expect(Permission.of('Cases.View')).toBe(Permission.of('Cases.View'));
  expect(Permission.of('Cases.View')).toBe(CasesPermissions.CASES_VIEW);
  expect(Permission.custom('Cases.View')).toBe(CasesPermissions.CASES_VIEW);
  expect(Permission.custom('New.Thing')).toBe(Permission.custom('New.Thing'));
});

test('an unknown name is refused, with the nearest ones and the way around', () => {
  expect(() => Permission.of('Queue.View')).toThrow(
    /^Unknown permission "Queue\.View"\. Did you mean Queues\.View( or .*)?\? For a permission newer than this catalog use Permission\.custom\("Queue\.View"\)\.$/,
  );
});

test('an unknown name that nothing is near is refused without a guess', () => {
  expect(() => Permission.of('Zq.Wx')).toThrow(
    'Unknown permission "Zq.Wx". For a permission newer than this catalog use Permission.custom("Zq.Wx").',
  );
});

test('something that is no text is refused as a name', () => {
  expect(() => Permission.of(undefined as unknown as string)).toThrow('The name of a permission is a text such as "Cases.View"; got undefined.');
});

test('a name that was documented wrongly points to the real one', () => {
  expect(() => Permission.of('RealTimeMetrics.Access')).toThrow(
    'Unknown permission "RealTimeMetrics.Access". Its name is AccessMetrics.RealTimeMetrics.Access.',
  );
});

test('a name that was used as custom stays unknown', () => {
  Permission.custom('Newer.Thing');
  expect(() => Permission.of('Newer.Thing')).toThrow('Unknown permission "Newer.Thing".');
});

test.each(['constructor', '__proto__', 'toString'])('what every object inherits is no permission: %s', (name) => {
  expect(() => Permission.of(name)).toThrow('Unknown permission');
  expect(Permission.custom(name)).toMatchObject({ isCustom: true, section: 'Custom', uiName: name });
});

test('a custom permission says that nothing is known of it', () => {
  expect(Permission.custom('New.Thing')).toMatchObject({
    name: 'New.Thing', uiName: 'New.Thing', section: 'Custom', resource: 'New.Thing', description: '', level: AccessLevel.OTHER,
    status: PermissionStatus.CUSTOM, risk: [], restricts: false, isCustom: true,
  });
});

test.each([[''], ['x'.repeat(129)]])('a custom name has 1 to 128 characters', (name) => {
  expect(() => Permission.custom(name)).toThrow(`A permission name has 1 to 128 characters, got ${name.length}: "${name}".`);
});

test('a custom name of 128 characters is accepted', () => {
  expect(Permission.custom('x'.repeat(128)).name).toHaveLength(128);
});

test('something that is no text is refused as a custom name', () => {
  expect(() => Permission.custom(undefined as unknown as string)).toThrow('A permission name has 1 to 128 characters, got undefined.');
});

test.each(['${Token[Name.1]}', '#{Token[Names.1]}', 'Bad\ud800'])('a name that only the deployment knows is refused: %j', (name) => {
  expect(() => Permission.custom(name)).toThrow('must be plain text that is known at synthesis');
});

test.each(['${Token[Name.1]}', '#{Token[Names.1]}'])('a name of the catalog must be known at synthesis, too: %j', (name) => {
  expect(() => Permission.of(name)).toThrow('must be plain text that is known at synthesis');
});

test('what can only be another spelling of a name is not offered as a custom permission', () => {
  expect(() => Permission.of('queues.view')).toThrow(/^Unknown permission "queues\.view"\. Did you mean Queues\.View\?$/);
});

test('all permissions come sorted, each once', () => {
  const names = Permission.all().map(({ name }) => name);
  expect(names).toEqual([...catalogNames].sort());
  expect(new Set(names).size).toBe(names.length);
});

test('the lists that a permission gives are copies', () => {
  Permission.of('Users.EditPermission').risk.pop();
  expect(Permission.of('Users.EditPermission').risk).toContain('privilege-escalation');
});
