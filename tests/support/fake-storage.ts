/** The storage areas of a browser, each of which can be made to fail as real ones do. */

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;
type Call = 'get' | 'set' | 'remove' | 'clear';

export class FakeArea {
  items: Record<string, unknown> = {};
  /** The calls that are refused. */
  refuses: readonly Call[] = [];
  /** Bytes that one item may hold. */
  itemLimit = Infinity;
  /** Every `set` that was taken. */
  writes: Record<string, unknown>[] = [];
  /** Runs between the moment a call is made and the moment it is carried out. */
  meanwhile: (call: Call) => Promise<void> | void = () => undefined;

  constructor(
    private readonly name: string,
    private readonly heard: ReadonlySet<Listener>,
  ) {}

  async get(keys: string | readonly string[]): Promise<Record<string, unknown>> {
    await this.begin('get');
    const asked = [keys].flat().filter((key) => key in this.items);
    return structuredClone(Object.fromEntries(asked.map((key) => [key, this.items[key]])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const written = structuredClone(items);
    await this.begin('set');
    for (const [key, value] of Object.entries(written)) {
      if (Buffer.byteLength(key + JSON.stringify(value)) > this.itemLimit)
        throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    this.writes.push(written);
    this.tell(Object.entries(written));
  }

  async remove(key: string): Promise<void> {
    await this.begin('remove');
    this.tell([[key, undefined]]);
  }

  async clear(): Promise<void> {
    await this.begin('clear');
    this.tell(Object.keys(this.items).map((key) => [key, undefined]));
  }

  private async begin(call: Call): Promise<void> {
    await this.meanwhile(call);
    if (this.refuses.includes(call)) throw new Error(`${this.name}.${call} is refused`);
  }

  private tell(entries: readonly (readonly [string, unknown])[]): void {
    const changes: Changes = {};
    for (const [key, newValue] of entries) {
      changes[key] = { oldValue: this.items[key], ...(newValue !== undefined && { newValue }) };
      if (newValue === undefined) delete this.items[key];
      else this.items[key] = newValue;
    }
    for (const listener of this.heard) listener(structuredClone(changes), this.name);
  }
}

/** One browser: what `browser.storage` is in it. */
export function fakeStorage() {
  const heard = new Set<Listener>();
  const areas = { sync: new FakeArea('sync', heard), local: new FakeArea('local', heard) };
  areas.sync.itemLimit = 8192;
  const onChanged = {
    addListener: (listener: Listener) => void heard.add(listener),
    removeListener: (listener: Listener) => void heard.delete(listener),
  };
  const reset = () => {
    heard.clear();
    for (const area of Object.values(areas)) {
      area.items = {};
      area.refuses = [];
      area.writes = [];
      area.meanwhile = () => undefined;
    }
  };
  return { ...areas, onChanged, reset };
}
