import { now, Slices } from '../../../src/content/slices.ts';

/** Slices that keep the time: what ships has no clock of its own. */
export class TimedSlices extends Slices {
  private began: number;

  /**
   * @param onSlice called with the milliseconds for which the main thread was held
   * @param before milliseconds that belong to the first slice and are past
   */
  constructor(
    onTurn: () => void,
    private readonly onSlice: (milliseconds: number) => void,
    before = 0,
  ) {
    super(onTurn);
    this.began = now() - before;
  }

  protected override async turn(): Promise<void> {
    this.finish();
    await super.turn();
    this.began = now();
  }

  override finish(): void {
    this.onSlice(now() - this.began);
  }
}
