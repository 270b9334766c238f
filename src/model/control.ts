/** Who has to see to a control under AWS's shared responsibility model. https://aws.amazon.com/compliance/shared-responsibility-model/ */
export type Responsibility = 'aws' | 'customer' | 'shared';

/** One control of a catalogue (a safeguard, a requirement, an article, a benchmark's recommendation). */
export interface Control {
  /** As the catalogue numbers it: `3.5.1`, `164.312(a)(2)(iv)`, `SC-28`. */
  readonly id: string;
  /** What it demands, in our words. */
  readonly title: string;
  readonly responsibility: Responsibility;
  /** Why templates cannot show whether it holds; only where no policy gives evidence for it. */
  readonly notCheckable?: string;
}

/** A catalogue's controls, in the catalogue's order. */
export interface ControlTable {
  /** As policies name it: `pci-dss-4.0.1`. */
  readonly catalogue: string;
  readonly title: string;
  /** Where the catalogue is published. */
  readonly source: string;
  readonly controls: readonly Control[];
}
