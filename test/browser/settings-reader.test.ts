import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useBrowser } from './support/browser';
import { bundleSettingsReader } from '../../tools/bundle/settings-reader';
import { document, RESTRICTED, SCHEMA } from '../settings-reader/support/schema';

/** A page of an application: it loads the documents of a person from where they are served, and shows what the person may do. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Desk</title>
<ul></ul>
<p role="status"></p>
<script type="module">
  import { SettingsReader } from './settings-reader.mjs';
  const schema = await (await fetch('schema.json')).json();
  const reader = new SettingsReader(schema, async (name) => {
    const response = await fetch('documents/' + name);
    return response.ok ? response.text() : undefined;
  });
  const profiles = new URLSearchParams(location.search).getAll('profile');
  const { settings, isOutdated, problems } = await reader.settingsOf(profiles);
  for (const [id, value] of Object.entries(settings)) {
    document.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: id + ': ' + JSON.stringify(value) }));
  }
  document.querySelector('p').textContent = [isOutdated ? 'Reload the page.' : 'Up to date.', ...problems].join(' ');
</script>`;

const FILES: Record<string, { readonly type: string; readonly content: string }> = {
  '/': { type: 'text/html', content: PAGE },
  '/favicon.ico': { type: 'image/x-icon', content: '' },
  '/schema.json': { type: 'application/json', content: JSON.stringify(SCHEMA) },
  '/documents/agent': { type: 'application/json', content: JSON.stringify(document({ ...RESTRICTED, activity: 'own', users: ['view'] })) },
  '/documents/lead': { type: 'application/json', content: JSON.stringify(document({ ...RESTRICTED, listen: true, users: ['view', 'edit'] })) },
  '/documents/newer': { type: 'application/json', content: JSON.stringify(document({ ...RESTRICTED, activity: 'everything' }, { version: 4 })) },
  '/documents/default': { type: 'application/json', content: JSON.stringify(document({ ...RESTRICTED, activity: 'own' })) },
};

const browser = useBrowser();
let server: Server;

beforeAll(async () => {
  FILES['/settings-reader.mjs'] = { type: 'text/javascript', content: (await bundleSettingsReader('esm')).text };
  server = createServer((request, response) => {
    const file = FILES[new URL(request.url!, 'http://localhost').pathname];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => new Promise((resolve) => {
  server.close(resolve);
}));

/** What the page shows to somebody who holds some profiles. */
async function shownTo(...profiles: string[]) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?${profiles.map((profile) => `profile=${profile}`).join('&')}`);
  const status = page.getByRole('status');
  await status.filter({ hasText: '.' }).waitFor();
  expect(errors).toEqual([]);
  return { settings: await page.getByRole('listitem').allTextContents(), status: await status.textContent() };
}

test('a page merges the documents of a person who holds two profiles', async () => {
  expect(await shownTo('agent', 'lead')).toEqual({
    settings: ['listen: true', 'users: ["view","edit"]', 'activity: "own"', 'uploads: false', 'video: false'],
    status: 'Up to date.',
  });
});

test('a page shows the default to a person whose profiles have no document', async () => {
  expect(await shownTo('other')).toMatchObject({ settings: expect.arrayContaining(['users: []', 'activity: "own"']), status: 'Up to date.' });
});

test('a page that is older than a document says so, and gives nothing that it does not know', async () => {
  expect(await shownTo('newer')).toMatchObject({
    settings: expect.arrayContaining(['activity: "none"']),
    status: 'Reload the page. A document of "desk" for the profile "Agent" has "everything" for "activity", and "none" is used.',
  });
});
