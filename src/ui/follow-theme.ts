/** Light or dark as the reader chose. */
import { loadSettings, type Settings, watchSettings } from '../settings.ts';

/** Sets `data-theme` ("light", "dark", or none for the system's) and keeps it so until the signal aborts. */
export function followTheme(root: HTMLElement, signal: AbortSignal): void {
  const apply = ({ theme }: Settings): void => {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  loadSettings().then(apply);
  watchSettings(apply, signal);
}
