import { catalogNames } from '../../permissions/catalog/names';
import { list, verb } from '../../roles/words';
import { heldOf } from '../catalogued';
import type { RoleRule } from '../rule';

const BUTTON = '.DownloadButton';

/** Access permission to the one that shows its download button. */
const BUTTONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ catalogNames.filter((name) => name.endsWith(BUTTON)).map((name): [string, string] => [`${name.slice(0, -BUTTON.length)}.Access`, name]),
  ['ScreenRecording.Access', 'ScreenRecording.Download'],
  ['ScreenRecording.Redacted.Access', 'ScreenRecording.Redacted.Download'],
  ['ListenCallRecordings', 'DownloadCallRecordings'],
]);

const ACCESS: readonly string[] = /* @__PURE__ */ [...BUTTONS.keys()].sort();

export const downloadButton: RoleRule = {
  id: 'download-button',
  check: (role) => {
    const user = role.user.permissions;
    const withoutButton = heldOf(role, ACCESS).filter((name) => !user.has(BUTTONS.get(name)!));
    return withoutButton.length === 0 ? [] : [{
      role: role.id,
      permissions: withoutButton,
      describe: (permissions) => ({
        message: `${list(permissions)} ${verb(permissions, 'is', 'are')} granted without the download button. `
          + 'Hiding the button does not stop users from saving content.',
        fix: 'if content must not leave the page, remove the access permission',
      }),
    }];
  },
};
