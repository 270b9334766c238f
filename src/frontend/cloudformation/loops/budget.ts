/** How many copies of loop bodies one template may make; CloudFormation itself accepts 500 resources. */
export const MAX_COPIES = 10_000;

/** How many nodes and substituted characters the loops of one template may make: item texts that double at every level stay bounded. */
const MAX_WORK = 5_000_000;

/** What the loops of one template may cost. Once it is exhausted it stays so. */
export class Budget {
  private copies = 0;
  private work = 0;

  get exhausted(): boolean {
    return this.copies > MAX_COPIES || this.work > MAX_WORK;
  }

  /** Whether one more copy of a loop's body may be made. */
  copy(): boolean {
    this.copies += 1;
    return !this.exhausted;
  }

  /** Whether `amount` more nodes or characters may be made. */
  spend(amount: number): boolean {
    this.work += amount;
    return !this.exhausted;
  }
}
