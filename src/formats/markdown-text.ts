/** Text that Markdown shows as it stands, on one line: neither markup nor HTML. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|&~]/g, String.raw`\$&`);
}
