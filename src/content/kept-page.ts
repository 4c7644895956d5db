export interface Kept {
  readonly putAway?: () => void;
  readonly comeBack: () => void;
}

/**
 * Calls back when the browser keeps a page that is left, and when it shows it again. Such a page hears of nothing meanwhile, not
 * even that the extension is gone.
 */
export function whileKept({ putAway, comeBack }: Kept, signal: AbortSignal): void {
  const on = (type: 'pagehide' | 'pageshow', act: () => void) => {
    const listener = ({ persisted, isTrusted }: PageTransitionEvent) => {
      if (persisted && isTrusted) act();
    };
    addEventListener(type, listener, { capture: true, signal });
  };
  if (putAway) on('pagehide', putAway);
  on('pageshow', comeBack);
}
