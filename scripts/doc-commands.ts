/** The documents whose commands are tried. */
export const COMMAND_DOCUMENTS = ['README.md', 'CONTRIBUTING.md'] as const;

/** Every `npm …` and `npx …` command that a Markdown text names, in code blocks and in running text, in order, each once. */
export function commandsIn(markdown: string): string[] {
  const commands = [...markdown.matchAll(/^\s*```\w*\n(.*?)^\s*```|`([^`\n]+)`/gms)]
    .flatMap(([, block, inline]) => (block ?? inline ?? '').split(/\n|&&/))
    .map((line) => line.trim())
    .filter((line) => /^np[mx] /.test(line));
  return [...new Set(commands)];
}

/** Whether a name in capitals stands for what only the reader can know, so that it cannot be run as it stands. */
export function needsReader(command: string): boolean {
  return /\b[A-Z]{3,}\b/.test(command);
}

/** The script in package.json that a command starts; undefined where npm itself or another program is meant. */
export function scriptOf(command: string): string | undefined {
  const [, script] = /^npm run (?:--silent )?([\w:-]+)/.exec(command) ?? /^npm (test|start)\b/.exec(command) ?? [];
  return script;
}
