/** A labelled switch: a checkbox to keyboard and screen reader. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  change: (on: boolean) => void;
  disabled?: boolean;
  /** A class of the surface's, for its place. */
  place?: string;
  children: ComponentChildren;
}

export function Switch({ on, change, disabled = false, place = '', children }: SwitchProps) {
  return (
    <label class={`switch ${place}`}>
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // It shows what is so, not what was clicked: the change may be refused.
          currentTarget.checked = on;
          change(wanted);
        }}
      />
    </label>
  );
}
