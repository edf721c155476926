import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EVERY_SITE, type Settings, saveSettings } from '../settings.ts';
import { Switch } from '../ui/switch.tsx';
import { counted } from '../ui/words.ts';

/** The switch for every site: on when the reader wants it and the browser still allows it. */
export function Everywhere({ settings }: { settings: Settings }) {
  const [granted, setGranted] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const look = (): void => {
      browser.permissions.contains(EVERY_SITE).then(setGranted, () => setGranted(false));
    };
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);

  async function change(on: boolean): Promise<void> {
    // The browser asks only in the turn of the click: nothing may be waited for before.
    const allowed = on && (await browser.permissions.request(EVERY_SITE).catch(() => false));
    if (!on) await browser.permissions.remove(EVERY_SITE).catch(() => false);
    setRefused(on && !allowed);
    setGranted(allowed);
    await saveSettings({ everywhere: allowed });
  }

  const known = browser.runtime.getManifest().content_scripts?.[0]?.matches?.length ?? 0;
  return (
    <>
      <Switch on={settings.everywhere && granted} change={(on) => void change(on)}>
        Look on every site, not only on the {counted(known, 'news site')} that Sourcelight knows
      </Switch>
      <p class={refused ? 'problem' : 'quiet'} role={refused ? 'alert' : undefined}>
        {refused
          ? 'The browser did not give the permission, so only the news sites are looked at.'
          : 'The browser will ask you for the permission. Without it, “Read this page” works on any page that you choose.'}
      </p>
    </>
  );
}
