/** Splits text into sentences. */

/**
 * The sentences of a text, each with the space that follows it.
 *
 * @param language the text’s language (BCP 47), which determines where sentences end.
 */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    // A segment that begins with a lower-case letter continues the sentence, as in “Who?” he asked.
    if (/^\p{Ll}/u.test(segment)) sentences.push(`${sentences.pop() ?? ''}${segment}`);
    else sentences.push(segment);
  }
  return sentences;
}
