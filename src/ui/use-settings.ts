import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../settings.ts';

/** The reader's settings as they are now; undefined until they are read, null when the browser's storage cannot be read. */
export function useSettings(): Settings | null | undefined {
  const [settings, setSettings] = useState<Settings | null | undefined>(undefined);
  useEffect(() => {
    const life = new AbortController();
    watchSettings((now) => setSettings(now), life.signal);
    loadSettings().then(
      // A change that was told meanwhile is newer than what was read.
      (read) => setSettings((told) => told ?? read),
      () => setSettings((told) => told ?? null),
    );
    return () => life.abort();
  }, []);
  return settings;
}
