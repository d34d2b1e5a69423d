/**
 * Turns the lines of a document into a proposal for its reading frame, which an editor corrects.
 *
 * In doubt, a block is text: anything that is not plainly furniture is proposed as body text, and every choice made on
 * thin evidence is marked as doubtful.
 */
import type { FrameRecord } from '../src/archive/schema/frame.ts';
import type { Mark } from './page-text.ts';

export interface Proposal {
  readonly block: FrameRecord['blocks'][number];
  /** Why an editor should look at the block, as a sentence; absent if the choice is plain. */
  readonly doubt?: string;
  readonly text: string;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

/** An editor should look at a ¶ with fewer words. */
const FEW_WORDS = 12;

/** Lines that follow each other without a blank line count as a ¶ each if they are at least this long. */
const LONG_LINE = 160;

/** Runs of lines that are not blank. A page break begins a new run. If lines are whole ¶s, so does each line. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: { first: number; lines: string[] }[] = [];
  let open = false;
  lines.forEach((line, n) => {
    if (line.trim() === '') {
      open = false;
      return;
    }
    const last = runs.at(-1);
    if (open && last !== undefined && !line.startsWith('\f')) last.lines.push(line);
    else runs.push({ first: n + 1, lines: [line] });
    open = true;
  });
  return runs.flatMap(({ first, lines: own }) =>
    own.length > 1 && own.every((line) => line.length >= LONG_LINE)
      ? own.map((line, n) => ({ first: first + n, last: first + n, text: line.trim() }))
      : [{ first, last: first + own.length - 1, text: own.join(' ').trim() }],
  );
}

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
  [/^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i, 'page number', 'Numbers the pages.', 4],
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
  [/^(?:©|\(c\) |copyright\b)|\ball rights reserved\b/i, 'copyright line', 'Says who holds the rights.', 40],
  [
    /^(?:privacy policy|terms (?:of|and)|cookies?|we use cookies|accept (?:all )?cookies|contact us|about us)\b/i,
    'foot of the page',
    'Links to other parts of the site.',
    30,
  ],
];

const COMMENTS =
  /^(?:\d+ )?(?:comments?|responses?|leave a (?:comment|reply)|join the (?:discussion|conversation)|post a comment)\b[^.]{0,30}$/i;
const CAPTION =
  /^(?:photo(?:graph)?|picture|image|illustration|fig(?:ure)?|map)\b ?(?:\d+ ?)?[.:]|\((?:photo|image|picture|file|credit|ap|afp|reuters|getty)\b[^)]*\)\.?$/i;
const BY = /^by \p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,5}(?:[,|].{0,40})?$/iu;
const DATE =
  /^(?:(?:published|updated|posted)\b.{0,12})?(?:\w+day,? )?(?:\d{1,2}\.? \p{L}{3,9}|\p{L}{3,9} \d{1,2},?) \d{4}.{0,24}$/iu;
const ENDED = /[.!?…:;”"’')\]]$/u;

type Decision = Pick<Proposal, 'block' | 'doubt'>['block'] & { doubt?: string };
type Choice = Omit<Decision, 'lines' | 'paragraph'>;

const furniture = (which: string, why: string, doubt?: string): Choice => ({
  is: 'furniture',
  which,
  why,
  ...(doubt !== undefined && { doubt }),
});

/** What the page’s own markup says about a block, with a doubt if it hides much text. */
function byMark(mark: Mark, text: string): Choice {
  if (mark.is !== 'furniture') return { is: mark.is };
  const doubt = words(text) > 40 ? 'It is long for furniture: check whether it is text.' : undefined;
  return furniture(mark.which ?? 'page furniture', mark.why, doubt);
}

interface Seen {
  readonly titled: boolean;
  readonly body: boolean;
  readonly comments: boolean;
  readonly repeated: ReadonlySet<string>;
  readonly last: boolean;
}

function choose({ text }: Run, seen: Seen): Choice {
  const count = words(text);
  if (seen.comments)
    return furniture(
      'reader comment',
      'Below the heading of the readers’ comments.',
      count > 60 ? 'It is long: check whether the text goes on here.' : undefined,
    );
  for (const [pattern, which, why, most] of FURNITURE) {
    if (!pattern.test(text)) continue;
    if (count <= most) return furniture(which, why);
    return { is: 'body', doubt: `It begins like a ${which} but is long.` };
  }
  if (COMMENTS.test(text) && count <= 8 && seen.body)
    return furniture('comment form', 'Heading of the readers’ comments.', 'Everything below it is taken for comments.');
  if (seen.repeated.has(text)) return furniture('running head', 'The same line appears several times.');
  if (CAPTION.test(text) && count <= 80) return { is: 'caption', doubt: 'Its words read like a caption.' };
  if (BY.test(text) && count <= 12) return { is: 'credit' };
  if (DATE.test(text) && count <= 10) return { is: 'credit', doubt: 'It looks like the line that dates the document.' };
  const short = count <= 20 && !ENDED.test(text);
  if (short && !seen.titled && !seen.body) return { is: 'title' };
  if (short && count <= 14) {
    return seen.last
      ? { is: 'credit', doubt: 'A short last line: a signature, or furniture?' }
      : { is: 'heading', doubt: 'A short line without a full stop, taken for a heading inside the text.' };
  }
  if (/^[\p{Ll},;)]/u.test(text))
    return { is: 'body', doubt: 'It begins with a lower-case letter: perhaps it continues the block before.' };
  if (count < FEW_WORDS) return { is: 'body', doubt: 'It is short for a ¶: text, a caption, a teaser?' };
  return { is: 'body' };
}

/**
 * Proposes what each block of a document is.
 *
 * @param lines as `documentLines` gives them.
 * @param marks what a page’s own markup says, by line.
 */
export function proposeFrame(lines: readonly string[], marks: ReadonlyMap<number, Mark> = new Map()): Proposal[] {
  const runs = runsOf(lines);
  const times = new Map<string, number>();
  for (const { text } of runs) times.set(text, (times.get(text) ?? 0) + 1);
  const repeated = new Set([...times].flatMap(([text, n]) => (n > 2 && words(text) <= 12 ? [text] : [])));
  let paragraph = 0;
  let titled = [...marks.values()].some(({ is }) => is === 'title');
  let comments = false;
  return runs.map((run, n) => {
    const mark = marks.get(run.first);
    const seen = { titled, body: paragraph > 0, comments, repeated, last: n === runs.length - 1 };
    const { doubt, ...choice } = mark === undefined ? choose(run, seen) : byMark(mark, run.text);
    titled ||= choice.is === 'title';
    comments ||= choice.which === 'comment form';
    if (choice.is === 'body') paragraph += 1;
    return {
      block: {
        lines: run.first === run.last ? `${run.first}` : `${run.first}-${run.last}`,
        ...choice,
        ...(choice.is === 'body' && { paragraph }),
      },
      ...(doubt !== undefined && { doubt }),
      text: run.text,
    };
  });
}

/**
 * A frame file with its ¶s numbered again in order, for use after a block has become body text or ceased to be. It
 * works on frames with one block per line, as `npm run frame` writes them.
 */
export function renumbered(text: string): string {
  let paragraph = 0;
  return text.replace(/^( *- \{.*?\bis: )(\w+)(?:, paragraph: \d+)?/gm, (_whole, start: string, is: string) => {
    if (is !== 'body') return `${start}${is}`;
    paragraph += 1;
    return `${start}body, paragraph: ${paragraph}`;
  });
}
