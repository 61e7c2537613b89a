import type { SitePackages } from './packages';

/** What is used of a token of markdown-it. */
interface Token {
  type: string;
  content: string;
  info: string;
  children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

type MakeToken = new (type: string, tag: string, nesting: number) => Token;

interface TokenRenderer {
  renderToken(tokens: Token[], index: number, options: object): string;
}

type Renderer = (tokens: Token[], index: number, options: object, env: MarkdownEnvironment, self: TokenRenderer) => string;

type CoreRule = (state: { readonly tokens: Token[]; readonly env: MarkdownEnvironment; readonly Token: MakeToken }) => void;

/** What is used of markdown-it, which Eleventy brings. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, Renderer> };
  readonly core: { readonly ruler: { push(name: string, rule: CoreRule): void } };
  readonly utils: { escapeHtml(text: string): string };
  set(options: object): MarkdownIt;
  render(markdown: string, env?: object): string;
  renderInline(markdown: string, env?: object): string;
}

/** What Eleventy hands to the renderer: the data of the page. */
interface MarkdownEnvironment {
  readonly file?: string;
  readonly here?: string;
}

export interface MarkdownOptions {
  readonly packages: SitePackages;
  /** Where a link of a document leads. */
  readonly address: (file: string, href: string) => string;
  /** The title of a page of the site. */
  readonly titleOf: (url: string) => string | undefined;
  /** Where there is more about what code names, if anywhere. */
  readonly about: (code: string) => string | undefined;
}

/** Makes the renderer of Markdown write what pages of the site have: anchors, links within the site, code with colors. */
export function configureMarkdown(markdown: MarkdownIt, { packages, address, titleOf, about }: MarkdownOptions): MarkdownIt {
  const { rules } = markdown.set({ html: true, linkify: false, typographer: false }).renderer;
  markdown.core.ruler.push('anchors', ({ tokens }) => {
    const slugger = new packages.Slugger();
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') {
        token.attrSet('id', slugger.slug(plainText(tokens[index + 1]!)));
      }
    });
  });
  markdown.core.ruler.push('links', ({ tokens, env, Token }) => {
    for (const token of tokens) {
      if (token.children !== null) {
        const isHeading = tokens[tokens.indexOf(token) - 1]?.type === 'heading_open';
        token.children = linked(token.children, env, { address, titleOf, about: isHeading ? () => undefined : about, Token });
      }
    }
  });
  rules.heading_close = (tokens, index, options, _, self) => {
    const id = tokens[index - 2]?.attrGet('id');
    return `${id ? `<a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1">#</a>` : ''}${self.renderToken(tokens, index, options)}`;
  };
  rules.fence = (tokens, index) => codeBlock(tokens[index]!.content, tokens[index]!.info.split(/\s/)[0]!, packages, markdown);
  rules.code_block = (tokens, index) => codeBlock(tokens[index]!.content, '', packages, markdown);
  // Wider than a phone: it scrolls by itself, also by keyboard.
  rules.table_open = () => '<div class="scroll" tabindex="0"><table>';
  rules.table_close = () => '</table></div>';
  return markdown;
}

/** A block of code in colors, where its language is known. */
export function codeBlock(code: string, language: string, { highlight, isHighlighted }: SitePackages, { utils }: Pick<MarkdownIt, 'utils'>): string {
  const text = code.replace(/\n$/, '');
  const colored = language !== '' && isHighlighted(language) ? highlight(text, { language }).value : utils.escapeHtml(text);
  return `<div class="code${language === 'text' ? ' text' : ''}"><pre tabindex="0"><code>${colored}</code></pre></div>\n`;
}

/** The text of a heading, as the code host makes its anchor of. */
function plainText({ children, content }: Token): string {
  return children === null ? content : children.filter(({ type }) => ['text', 'code_inline'].includes(type)).map((child) => child.content).join('');
}

interface LinkOptions extends Pick<MarkdownOptions, 'address' | 'titleOf' | 'about'> {
  readonly Token: MakeToken;
}

function linked(tokens: readonly Token[], env: MarkdownEnvironment, { address, titleOf, about, Token }: LinkOptions): Token[] {
  let depth = 0;
  let target = '';
  return tokens.flatMap((token) => {
    depth += Number(token.type === 'link_open') - Number(token.type === 'link_close');
    for (const attribute of ['href', 'src']) {
      const value = token.attrGet(attribute);
      if (value !== null && env.file !== undefined) {
        token.attrSet(attribute, address(env.file, value));
      }
    }
    target = token.type === 'link_open' ? token.attrGet('href')! : target;
    // On the site, pages have titles where the repository has files.
    if (token.type === 'text' && depth > 0 && /^[\w./-]+\.md$/.test(token.content)) {
      token.content = titleOf(target) ?? token.content;
    }
    const url = token.type === 'code_inline' && depth === 0 ? about(token.content) : undefined;
    if (url === undefined || url === env.here) {
      return [token];
    }
    const open = new Token('link_open', 'a', 1);
    open.attrSet('href', url);
    return [open, token, new Token('link_close', 'a', -1)];
  });
}
