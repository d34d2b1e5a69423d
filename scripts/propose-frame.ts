/**
 * Turns the lines of a document into a proposal for its reading frame, which an editor corrects.
 *
 * Anything that is not plainly furniture is proposed as body text, and every choice made on thin evidence is marked as
 * doubtful.
 */
import type { FrameRecord } from '../src/archive/schema/frame.ts';
import type { Mark } from '../src/documents/read-block.ts';
import { joinedBlocks } from './joined-blocks.ts';
import { ENDED, type Run, textRuns, wordsIn } from './text-runs.ts';

export interface Proposal {
  readonly block: FrameRecord['blocks'][number];
  /** Why an editor should look at the block, as a sentence; absent if the choice is clear. */
  readonly doubt?: string;
  readonly text: string;
  /** Whether no blank line separates the block from the one before. */
  readonly split?: boolean;
}

/** An editor should look at any paragraph with fewer words than this. */
const FEW_WORDS = 12;

/**
 * Short blocks whose words show that they are furniture: the words, the kind of furniture, the reason, and the maximum
 * number of words.
 */
const FURNITURE: readonly (readonly [pattern: RegExp, which: string, why: string, most: number])[] = [
  [
    /^(?:skip to\b|menu$|home$|search$|back to top|top$|close$|(?:previous|next)\b|breadcrumb)/i,
    'navigation',
    'Links to other parts of the site.',
    8,
  ],
  [/^[-–—[( ]*(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–—\]) ]*$/i, 'page number', 'Numbers the pages.', 5],
  [/^(?:advertisements?|ads? by|sponsored|promoted)\b/i, 'advertisement', 'Sells something.', 25],
  [
    /^(?:subscribe|sign up|newsletter|become a member|support (?:us|our)|donate)\b/i,
    'subscription offer',
    'Asks readers to subscribe.',
    30,
  ],
  [
    /^(?:share|tweet|print|e-?mail|save|follow us|copy link|whatsapp|facebook|twitter)\b/i,
    'sharing buttons',
    'Buttons of the page.',
    8,
  ],
  [/^(?:sign in|log ?in|register|my account)\b/i, 'account links', 'Links to other parts of the site.', 8],
  [
    /^(?:related|read more|read also|see also|more (?:on|from|stories)|most read|recommended|trending|you may also)\b/i,
    'teaser',
    'Links to other texts.',
    25,
  ],
  [/^(?:filed under|tags?|topics?|categories)\b ?:/i, 'tags', 'Classifies the text on its site.', 30],
  [/^(?:©|\(c\) ?\d{4}\b|copyright\b)|\ball rights reserved\b/i, 'copyright line', 'Says who holds the rights.', 40],
  [
    /^(?:privacy policy|terms (?:of|and)|cookies?|we use cookies|accept (?:all )?cookies|contact us|about us)\b/i,
    'foot of the page',
    'Links to other parts of the site.',
    30,
  ],
];

/** Furniture that is recognised even if it is a full sentence. */
const PLAIN = /^©|^copyright (?:©|\(c\)|\d{4})|\ball rights reserved\b|^(?:we use |accept (?:all )?)cookies/i;
const SENTENCE = /(?<!\.\.)[.!?。！？؟]["”’)]*$/u;

const COMMENTS =
  /^(?:\d+ )?(?:comments?|responses?|leave a (?:comment|reply)|join the (?:discussion|conversation)|post a comment)\b[^.]{0,30}$/i;
const CAPTION =
  /^(?:photo(?:graph)?|picture|image|illustration|fig(?:ure)?|map)\b ?(?:\d+ ?)?[.:]|\((?:photo|image|picture|file|credit|ap|afp|reuters|getty)\b[^)]*\)\.?$/i;
const BY = /^(?:by|By|BY) \p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,5}(?:[,|].{0,40})?$/u;
const DATE =
  /^(?:(?:published|updated|posted)\b.{0,12})?(?:\w+day,? )?(?:\d{1,2}\.? \p{L}{3,9}|\p{L}{3,9} \d{1,2},?) \d{4}.{0,24}$/iu;

type Decision = Pick<Proposal, 'block' | 'doubt'>['block'] & { doubt?: string };
type Choice = Omit<Decision, 'lines' | 'paragraph'>;

const furniture = (which: string, why: string, doubt?: string): Choice => ({
  is: 'furniture',
  which,
  why,
  ...(doubt !== undefined && { doubt }),
});

/** What the file itself says about a block, marked as doubtful if that would hide a lot of text. */
function byMark(mark: Mark & { readonly is: NonNullable<Mark['is']> }, text: string): Choice {
  if (mark.is === 'page')
    return { is: 'page', which: mark.which ?? 'running head', why: mark.why ?? 'It is on the pages, not in the text.' };
  if (mark.is !== 'furniture') return { is: mark.is, ...(mark.doubt !== undefined && { doubt: mark.doubt }) };
  const doubt = wordsIn(text) > 40 ? 'It is long for furniture: check whether it is text.' : undefined;
  return furniture(mark.which ?? 'page furniture', mark.why ?? 'The file marks it so.', doubt);
}

interface Seen {
  readonly titled: boolean;
  readonly body: boolean;
  readonly comments: boolean;
  readonly repeated: ReadonlySet<string>;
  readonly last: boolean;
  /** Whether the file marks its headings. */
  readonly headed: boolean;
}

function choose({ text }: Run, seen: Seen): Choice {
  const count = wordsIn(text);
  if (seen.comments)
    return furniture(
      'reader comment',
      'Below the heading of the readers’ comments.',
      count > 60 ? 'It is long: check whether the text goes on here.' : undefined,
    );
  for (const [pattern, which, why, most] of FURNITURE) {
    if (!pattern.test(text)) continue;
    if (which === 'page number' && count <= most) return { is: 'page', which, why };
    if (count > most) return { is: 'body', doubt: `It begins like furniture (${which}) but is long.` };
    if (PLAIN.test(text)) return furniture(which, why);
    if (count > 2 && SENTENCE.test(text))
      return { is: 'body', doubt: `It begins like furniture (${which}) but is a sentence.` };
    return furniture(which, why, count > 3 ? 'Only its first words show that: check whether it is text.' : undefined);
  }
  if (COMMENTS.test(text) && count <= 8 && seen.body)
    return furniture('comment form', 'Heading of the readers’ comments.', 'Everything below it is taken for comments.');
  if (seen.repeated.has(text))
    return { is: 'page', which: 'running head', why: 'The same line appears several times.' };
  if (CAPTION.test(text) && count <= 80) return { is: 'caption', doubt: 'Its words read like a caption.' };
  if (BY.test(text) && count <= 12 && !(count > 4 && SENTENCE.test(text))) return { is: 'credit' };
  if (DATE.test(text) && count <= 10) return { is: 'credit', doubt: 'It looks like the line that dates the document.' };
  const short = count <= 20 && !ENDED.test(text);
  if (short && !seen.titled && !seen.body) return { is: 'title' };
  if (short && count <= 14) {
    if (seen.last) return { is: 'credit', doubt: 'A short last line: a signature, or furniture?' };
    return seen.headed
      ? { is: 'body', doubt: 'It is short, and the file does not mark it as a heading: text, a list, a table?' }
      : { is: 'heading', doubt: 'A short line without a full stop, taken for a heading inside the text.' };
  }
  if (/^[\p{Ll},;)]/u.test(text))
    return { is: 'body', doubt: 'It begins with a lower-case letter: perhaps it continues the block before.' };
  if (count < FEW_WORDS) return { is: 'body', doubt: 'It is short for a ¶: text, a caption, a teaser?' };
  return { is: 'body' };
}

/** A note at the bottom of a page, in a text with page breaks: "1 See", "1) See", "[2] See", "* See". */
const NOTE = /^(?:(?:\d{1,3}|[*†‡§]{1,3})\s?[\p{Lu}“"]|(?:[([]?\d{1,3}[)\]]|[¹²³⁰-⁹]{1,3})\s*[\p{L}“"])/u;

const isNumber = ({ text }: Run) => /^[-–—\s\d]+$/.test(text);

/**
 * Whether a run is a note at the bottom of its page, with nothing but notes after it on that page. List items begin in
 * the same way, but they follow a colon or no paragraph at all, or continue at the top of the next page.
 */
function isNoteAtBottom(all: readonly Run[], run: Run): boolean {
  const runs = all.filter((each) => !isNumber(each));
  const n = runs.indexOf(run);
  const above = runs.slice(0, n).findLast(({ text }) => !NOTE.test(text));
  const below = runs.slice(n + 1).find(({ text, page }) => page !== run.page || !NOTE.test(text));
  if (run.page === undefined || above?.page !== run.page || below?.page === run.page) return false;
  const isText = ENDED.test(above.text) || wordsIn(above.text) >= FEW_WORDS;
  return isText && !above.text.endsWith(':') && !(below && NOTE.test(below.text));
}

/** Whether the text goes on in mid-sentence after a page break. */
function goesOnAfterTurn(runs: readonly Run[], n: number, marks: ReadonlyMap<number, Mark>): boolean {
  const isPage = (run: Run) => isNumber(run) || ['page', 'footnote'].includes(marks.get(run.first)?.is ?? '');
  const after = runs.slice(n + 1);
  const at = after.findIndex((run) => !isPage(run));
  const next = after[at];
  if (next === undefined || !/^\p{Ll}/u.test(next.text)) return false;
  return at > 0 || next.turn || marks.get(next.first)?.turn === true;
}

/**
 * Proposes what each block of a document is.
 *
 * @param lines as `documentLines` gives them.
 * @param marks what the file itself says, by line: the markup of a page, the layout of a PDF.
 */
export function proposeFrame(lines: readonly string[], marks: ReadonlyMap<number, Mark> = new Map()): Proposal[] {
  const runs = textRuns(lines, marks);
  const times = new Map<string, number>();
  for (const { text } of runs) times.set(text, (times.get(text) ?? 0) + 1);
  const repeated = new Set([...times].flatMap(([text, n]) => (n > 2 && wordsIn(text) <= 12 ? [text] : [])));
  const said = [...marks.values()].map(({ is }) => is);
  const headed = said.includes('heading');
  const last = runs.findLastIndex(
    ({ first }) => !['footnote', 'page', 'furniture'].includes(marks.get(first)?.is ?? ''),
  );
  let body = false;
  let titled = said.includes('title');
  let comments = false;
  const blocks = runs.map((run, n) => {
    const mark = marks.get(run.first);
    const seen = { titled, body, comments, repeated, last: n === last, headed };
    const decide = (): Choice => {
      if (mark?.is !== undefined) return byMark({ ...mark, is: mark.is }, run.text);
      if (NOTE.test(run.text) && isNoteAtBottom(runs, run))
        return { is: 'footnote', doubt: 'It is at the bottom of a page and begins like a note.' };
      const chosen = choose(run, seen);
      return chosen.is === 'heading' && goesOnAfterTurn(runs, n, marks)
        ? { is: 'body', doubt: 'It is short, but the text after the page turn goes on from it.' }
        : chosen;
    };
    const { doubt, ...choice } = decide();
    titled ||= choice.is === 'title';
    comments ||= choice.which === 'comment form';
    body ||= choice.is === 'body';
    const page = mark?.page ?? run.page;
    const why = mark?.is === undefined ? (mark?.doubt ?? run.doubt ?? doubt) : doubt;
    const proposal: Proposal = {
      block: {
        lines: run.first === run.last ? `${run.first}` : `${run.first}-${run.last}`,
        ...choice,
        ...(page !== undefined && { page }),
      },
      ...(why !== undefined && { doubt: why }),
      text: run.text,
      ...(run.split && { split: true }),
    };
    return { proposal, turn: run.turn || mark?.turn === true };
  });
  return joinedBlocks(blocks);
}

/**
 * A frame file with its paragraphs renumbered in order, for use after a block has become body text or stopped being
 * body text. It works on frames with one block per line, as `npm run frame` writes them. A block that continues a
 * paragraph has the number of that paragraph.
 */
export function renumbered(text: string): string {
  let paragraph = 0;
  return text.replace(
    /^( *- \{.*?\bis: )(\w+)(?:, paragraph: \d+)?(.*)$/gm,
    (_whole, start: string, is: string, rest: string) => {
      if (is !== 'body') return `${start}${is}${rest}`;
      if (!/^, continues: true\b/.test(rest) || paragraph === 0) paragraph += 1;
      return `${start}body, paragraph: ${paragraph}${rest}`;
    },
  );
}
