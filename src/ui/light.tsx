/** The sign of Sourcelight, a quotation mark over a line that is lit: the drawing of icons/icon.svg without its glow. */
export function Light() {
  return (
    <svg class="light" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#24211c" />
      <path
        fill="#fdfaf2"
        d="M22 58c0-20 10-34 28-41l5 9c-9 5-14 10-15 17 10 0 18 7 18 17s-8 18-18 18S22 70 22 58z"
      />
      <path
        fill="#fdfaf2"
        d="M70 58c0-20 10-34 28-41l5 9c-9 5-14 10-15 17 10 0 18 7 18 17s-8 18-18 18S70 70 70 58z"
      />
      <rect x="20" y="92" width="88" height="16" rx="8" fill="#ffc53d" />
    </svg>
  );
}
