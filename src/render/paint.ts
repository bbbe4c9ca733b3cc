import picocolors from "picocolors";

/** Colours for a terminal; where colour is off every one of them returns its text as it is. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Makes the colours of one output stream. */
export function paintFor(hasColour: boolean): Paint {
  const { red, green, yellow, bold, dim } = picocolors.createColors(hasColour);
  return { red, green, yellow, bold, dim };
}
