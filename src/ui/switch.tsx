/** A labelled switch: a checkbox to keyboard and screen reader. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  change: (on: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

export function Switch({ on, change, disabled = false, children }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
