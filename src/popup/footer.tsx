/** The popup's switches: marks on this page, this site, this story. */
import { type Settings, saveSettings, siteOf, switched } from '../settings.ts';
import { Switch } from '../ui/switch.tsx';
import type { PageView } from './use-page.ts';

export interface FooterProps {
  page: PageView;
  settings: Settings;
  /** The reader has switched the site on. */
  siteOn: () => void;
}

export function Footer({ page, settings, siteOn }: FooterProps) {
  const { tab, state, last, tell } = page;
  const site = siteOf(tab?.url);
  // An overlay that was switched off here tells of no story any more; the switch must stay to be switched back.
  const story = (state?.reading ?? last?.reading)?.story;
  if (!site && !story && state?.phase !== 'shown') return null;
  return (
    <footer>
      {state?.phase === 'shown' && (
        <Switch on={!state.hidden} change={() => void tell({ type: 'overlay/toggle-marks' })}>
          Marks on this page
        </Switch>
      )}
      {story && (
        <Switch
          on={!settings.storiesOff.includes(story.id)}
          change={(on) =>
            void saveSettings(({ storiesOff }) => ({ storiesOff: switched(storiesOff, story.id, !on) }))
          }
        >
          This story
        </Switch>
      )}
      {site && (
        <Switch
          place="site"
          on={!settings.sitesOff.includes(site)}
          change={(on) => {
            if (on) siteOn();
            void saveSettings(({ sitesOff }) => ({ sitesOff: switched(sitesOff, site, !on) }));
          }}
        >
          On {site}
        </Switch>
      )}
    </footer>
  );
}
