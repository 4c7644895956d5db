/**
 * The look of the card. It lives in a closed shadow root. Sizes of text are in `em` of the size that the reader has set in the
 * browser: what the page does to its root element is no measure here. Space stays as it is, so that large text keeps its room.
 */
export const CARD_CSS = `
:host::backdrop { display: none !important; }
.card {
  --raised: light-dark(#ffffff, #26262a);
  --sunk: light-dark(#f5f2eb, #151517);
  --ink: light-dark(#1d1b18, #f1eee8);
  --quiet: light-dark(#5a554d, #b9b4aa);
  --rule: light-dark(#e2ddd2, #3a393c);
  --edge: light-dark(#8a8478, #85807a);
  --focus: light-dark(#0b57a4, #8fc1f5);
  --serif: ui-serif, Charter, 'Iowan Old Style', Georgia, serif;
  position: fixed;
  box-sizing: border-box;
  inline-size: min(21.43em, calc(100vw - 16px));
  padding: 12px 16px 8px;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--rule);
  border-radius: 8px;
  background: var(--raised);
  color: var(--ink);
  font: 0.875em/1.45 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  box-shadow: 0 1px 2px light-dark(rgb(0 0 0 / 0.07), rgb(0 0 0 / 0.4)), 0 8px 24px light-dark(rgb(0 0 0 / 0.12), rgb(0 0 0 / 0.6));
  animation: rise 120ms ease-out;
  cursor: default;
}
@keyframes rise { from { opacity: 0; transform: translateY(2px); } }
.card:focus { outline: none; }
.card:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.away { opacity: 0; pointer-events: none; }
h2, p { margin: 0; }
.kind { display: flex; align-items: center; gap: 8px; color: var(--quiet); font-weight: 600; font-size: 0.929em; }
.swatch { flex: none; inline-size: 36px; block-size: 20px; font: 18px/20px system-ui, sans-serif; overflow: hidden; white-space: pre; }
.question { margin-block: 4px 8px; font: 600 1.857em/1.2 var(--serif); text-wrap: balance; }
.why { text-wrap: pretty; }
.reason { margin-block-start: 12px; padding-block-start: 12px; border-block-start: 1px solid var(--rule); }
.reason b { margin-inline-end: 8px; font-weight: 600; }
.reason q { font: 1.071em/1.5 var(--serif); }
.do { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin-block-start: 8px; font-size: 0.929em; }
.do p { color: var(--quiet); flex-basis: 100%; }
button { margin: 0; padding: 0; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
.do button { min-block-size: 28px; text-decoration: underline 1px var(--edge); text-underline-offset: 0.2em; }
.do button:hover { text-decoration-color: currentColor; }
.steps { display: flex; align-items: center; justify-content: space-between; margin-block-start: 8px; padding-block-start: 4px;
  border-block-start: 1px solid var(--rule); color: var(--quiet); font-size: 0.929em; font-variant-numeric: tabular-nums; }
.steps button { display: grid; place-items: center; inline-size: 32px; block-size: 32px; margin-inline: -8px; color: var(--ink); }
.steps button:hover { background: var(--sunk); }
.steps svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; }
.card:dir(rtl) svg { transform: scaleX(-1); }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (pointer: coarse) {
  .do button { min-block-size: 44px; min-inline-size: 44px; }
  .steps button { inline-size: 44px; block-size: 44px; }
}
@supports (-moz-appearance: none) {
  .swatch { --cut: calc(1.5 * var(--dots)); inline-size: calc(36px + var(--cut)); margin-left: calc(-1 * var(--cut));
    clip-path: inset(0 0 0 var(--cut)); }
}
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } .steps button:hover { background: Highlight; color: HighlightText; } }
`;
