import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { printMargins, type PrintMargins } from './print-margins';

/** What a page without a script shows. */
export interface StaticPage {
  readonly title: string;
  readonly style: string;
  readonly margins: PrintMargins;
  /** Its parts, of which each is made when it is written. */
  readonly body: Iterable<ReturnType<typeof html>>;
}

/** One file that needs no other and no network. Its policy lets nothing run or load but its own style, whatever names of others have in them. */
export function* renderStaticPage({ title, style: common, margins, body }: StaticPage): Iterable<string> {
  const style = common + printMargins(margins);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  yield String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
`);
  for (const part of body) {
    yield String(part);
  }
  yield `
</body>
</html>
`;
}
