import { find, findAll, kept, make } from './elements.mjs';

/** Buttons that copy code, and one language of an example at a time: the one that was chosen last. */
export function startSnippets(): void {
  findAll('.code').forEach(addCopyButton);
  findAll('[data-tabs]').forEach(addTabs);
}

function addCopyButton(block: HTMLElement): void {
  const button = make('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(find('code', block)!.textContent!).then(() => {
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    });
  });
  block.append(button);
}

function addTabs(group: HTMLElement): void {
  const parts = findAll(':scope > section', group);
  const buttons = parts.map((part) => make('button', { type: 'button' }, find('h3', part)!.textContent!));
  const choose = (at: number) => parts.forEach((part, index) => {
    part.hidden = index !== at;
    buttons[index]!.setAttribute('aria-pressed', String(index === at));
  });
  buttons.forEach((button, at) => button.addEventListener('click', () => {
    choose(at);
    kept.set('language', button.textContent!);
  }));
  parts.forEach((part) => find('h3', part)!.classList.add('unseen'));
  group.prepend(make('div', { class: 'choices', role: 'group', 'aria-label': 'Language' }, ...buttons));
  choose(Math.max(0, buttons.findIndex(({ textContent }) => textContent === kept.get('language'))));
}
