import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const messages = new Map<string, { readonly message: string; readonly placeholders?: object }>(Object.entries(english));

/** A message in English, filled in as browsers do it. */
export function inEnglish(key: string, ...substitutions: string[]): string {
  const { message = '', placeholders = {} } = messages.get(key) ?? {};
  return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content: unknown = Reflect.get(Reflect.get(placeholders, name) ?? {}, 'content');
    return substitutions[Number(String(content).slice(1)) - 1] ?? '';
  });
}
