/** Calls back when the browser shows again a page that it had kept: such a page has heard of nothing meanwhile. */
export function onComeBack(catchUp: () => void, signal: AbortSignal): void {
  const onShow = ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (persisted && isTrusted) catchUp();
  };
  addEventListener('pageshow', onShow, { capture: true, signal });
}
