import { paragraph, randomFrom } from './prose.ts';

/** A page that is measured: the HTML of its body. */
export interface BenchPage {
  readonly name: 'bare' | 'article' | 'long' | 'huge';
  readonly html: string;
}

/** A news article: 7 KB of text in plain paragraphs, with what stands around it. */
function article(): string {
  const random = randomFrom(1);
  const links = Array.from({ length: 20 }, (_, i) => `<li><a href="#">Section ${i}</a></li>`).join('');
  const paragraphs = Array.from({ length: 20 }, () => `<p>${paragraph(random, 4)}</p>`).join('\n');
  return `<header><nav><ul>${links}</ul></nav></header><main><article><h1>Port Ellery weighs a second ferry</h1>
    ${paragraphs}</article></main><footer><p>Harbour Courier</p></footer>`;
}

/** An encyclopedia's page: 100 KB of text in which every few words are a link or emphasis. */
function long(): string {
  const random = randomFrom(2);
  const paragraphs = Array.from({ length: 235 }, () => `<p>${linked(paragraph(random, 5), random)}</p>`);
  return `<div id="content">${paragraphs.join('\n')}</div>`;
}

/** A page of comments: 1 MB of text in 30,000 elements, nested as threads are. */
function huge(): string {
  const random = randomFrom(3);
  const comment = (depth: number): string => {
    const words = paragraph(random, 3);
    const answer = depth < 4 && random() < 0.5 ? comment(depth + 1) : '';
    return `<div class="comment"><div class="meta"><a href="#">reader</a> <span>${Math.floor(random() * 60)} minutes ago</span></div><div class="text"><p>${linked(words, random)}</p></div>${answer}</div>`;
  };
  let html = '';
  while (html.length < 1_500_000) html += comment(0);
  return html;
}

function linked(text: string, random: () => number): string {
  const names = ['a href="#"', 'em', 'b', 'span'];
  return text.replace(/\b\w+ \w+\b/g, (words) => {
    const name = random() < 0.12 ? names[Math.floor(random() * names.length)] : undefined;
    return name ? `<${name}>${words}</${name.split(' ')[0]}>` : words;
  });
}

/** A page without prose, as games and maps are. */
function bare(): string {
  return '<canvas></canvas><button>+</button><button>−</button>';
}

export const benchPages = (): BenchPage[] => [
  { name: 'bare', html: bare() },
  { name: 'article', html: article() },
  { name: 'long', html: long() },
  { name: 'huge', html: huge() },
];
