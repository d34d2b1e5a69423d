/** Takes the place of `d3-time-format` in the browser: the axis is labelled in the words of the interface. */

/** @throws Error when a date is formatted: `d3-scale` makes its formats ahead and uses none unless it is asked for labels. */
function format(specifier: string): (date: Date) => never {
  return () => {
    throw new Error(`No date is formatted as ${specifier}: labels come from #words.`);
  };
}

export { format as timeFormat, format as utcFormat };
