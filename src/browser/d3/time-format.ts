/** Replaces `d3-time-format` in the browser, because the axis is labelled with the words of the interface. */

/**
 * @throws Error if a date is formatted. `d3-scale` creates its formats in advance, but uses them only if it is asked
 * for labels.
 */
function format(specifier: string): (date: Date) => never {
  return () => {
    throw new Error(`No date is formatted as ${specifier}: labels come from #words.`);
  };
}

export { format as timeFormat, format as utcFormat };
