import { startExplorer } from './explorer.mjs';
import { startMenu } from './menu.mjs';
import { startSearch } from './search.mjs';
import { startSnippets } from './snippets.mjs';
import { startTheme } from './theme.mjs';

startTheme();
startMenu();
startSearch();
startExplorer();
startSnippets();
