import { Slices } from '../../../src/content/slices.ts';

/** Slices that keep the time: what ships has no clock of its own. */
export class TimedSlices extends Slices {
  private began = performance.now();

  /** @param onSlice called with the milliseconds for which the main thread was held */
  constructor(
    onTurn: () => void,
    private readonly onSlice: (milliseconds: number) => void,
  ) {
    super(onTurn);
  }

  override async next(): Promise<void> {
    this.finish();
    await super.next();
    this.began = performance.now();
  }

  override async afterFrame(): Promise<boolean> {
    this.finish();
    const isDrawn = await super.afterFrame();
    this.began = performance.now();
    return isDrawn;
  }

  /** The last slice ends with the work and not with a pause. */
  finish(): void {
    this.onSlice(performance.now() - this.began);
  }
}
