import { find, kept } from './elements.mjs';

const NEXT: Readonly<Record<string, string>> = { '': 'light', 'light': 'dark', 'dark': '' };

/** The button that goes from the colors of the system to light ones, dark ones, and back. */
export function startTheme(): void {
  const root = document.documentElement;
  const button = find<HTMLButtonElement>('[data-theme-button]')!;
  const show = () => { button.textContent = `Theme: ${root.dataset.theme || 'automatic'}`; };
  button.addEventListener('click', () => {
    root.dataset.theme = NEXT[root.dataset.theme ?? ''] ?? '';
    kept.set('theme', root.dataset.theme);
    show();
  });
  show();
}
