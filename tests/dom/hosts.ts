/** Elements that the page did not put there. */
export const hosts = (): Element[] =>
  [...document.documentElement.children].filter((child) => !child.matches('head, body'));
