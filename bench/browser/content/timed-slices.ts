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

  protected override async handOver<T>(turn: () => Promise<T>): Promise<T> {
    this.finish();
    const result = await super.handOver(turn);
    this.began = performance.now();
    return result;
  }

  /** The last slice ends with the work and not with a pause. */
  finish(): void {
    this.onSlice(performance.now() - this.began);
  }
}
