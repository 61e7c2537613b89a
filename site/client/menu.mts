import { find, findAll } from './elements.mjs';

/** The list of pages, which small screens show on demand; and where in a page its reader is. */
export function startMenu(): void {
  const button = find('.menu')!;
  button.addEventListener('click', () => {
    const isOpen = document.body.classList.toggle('menu-open');
    button.setAttribute('aria-expanded', String(isOpen));
  });
  findAll('.sidebar, .contents').forEach((list) => {
    const current = find('[aria-current=page]', list);
    if (current !== undefined) {
      list.scrollTop = current.offsetTop - list.clientHeight / 2;
    }
  });
  followHeadings();
}

function followHeadings(): void {
  const links = new Map(findAll<HTMLAnchorElement>('.contents a[href^="#"]').map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = findAll('article h2[id], article h3[id]').filter(({ id }) => links.has(id));
  if (headings.length === 0) {
    return;
  }
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
    const at = passed.at(-1)?.id;
    links.forEach((link, id) => link.classList.toggle('at', id === at));
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
