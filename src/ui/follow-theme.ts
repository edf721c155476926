/** Light or dark as the reader chose. */
import { loadSettings, type Settings, watchSettings } from '../settings.ts';

/** Sets `data-theme` ("light", "dark", or none for the system's) and keeps it so until the signal aborts. Never rejects. */
export async function followTheme(root: HTMLElement, signal: AbortSignal): Promise<void> {
  let told = false;
  const apply = ({ theme }: Settings): void => {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  watchSettings((settings) => {
    told = true;
    apply(settings);
  }, signal);
  // Settings that cannot be read choose nothing: the system's theme stays.
  const read = await loadSettings().catch(() => null);
  // A change that was told meanwhile is newer than what was read.
  if (read && !told && !signal.aborted) apply(read);
}
