/** Title and paragraphs of an article of ours, given as a page of the demo. */
export function paragraphsIn(html: string): string[] {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  return [...(article?.querySelectorAll('h1, p:not(.byline)') ?? [])].map((part) =>
    part.textContent.replace(/\s+/g, ' ').trim(),
  );
}
