/** The card lives in a closed shadow root: nothing of the page's style reaches in, nothing of this reaches out. */
export const CARD_CSS = `
.card {
  --raised: light-dark(#ffffff, #26262a);
  --ink: light-dark(#1d1b18, #f1eee8);
  --quiet: light-dark(#5a554d, #b9b4aa);
  --rule: light-dark(#e2ddd2, #3a393c);
  position: fixed;
  box-sizing: border-box;
  width: min(300px, calc(100vw - 16px));
  padding: 12px 16px 16px;
  border: 1px solid var(--rule);
  border-radius: 8px;
  background: var(--raised);
  color: var(--ink);
  font: 14px/1.45 system-ui, sans-serif;
  text-align: start;
  box-shadow: 0 8px 24px rgb(0 0 0 / 0.16);
  animation: rise 120ms ease-out;
}
@keyframes rise { from { opacity: 0; transform: translateY(2px); } }
.kind { display: flex; align-items: center; gap: 8px; color: var(--quiet); font-weight: 600; font-size: 13px; }
.swatch { flex: none; width: 36px; height: 20px; font-size: 18px; line-height: 20px; overflow: hidden; white-space: pre; }
.question { margin: 4px 0; font: 600 26px/1.2 ui-serif, Charter, 'Iowan Old Style', Georgia, serif; }
p { margin: 0; }
.reason { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--rule); }
.reason b { margin-inline-end: 8px; }
.reason q { display: block; font: 16px/1.5 ui-serif, Charter, 'Iowan Old Style', Georgia, serif; }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
