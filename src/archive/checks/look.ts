/**
 * Checks the look of an archive. The accent colour must be legible, and the logo and font files must exist and have the
 * types given by their file extensions.
 */
import { LEAST, MODES, tooFaint } from '../look/accent.ts';
import { logoFault } from '../look/logo.ts';
import { type Fault, noFile, type Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import type { Look } from '../schema/look.ts';

/** Maximum size of a font, in bytes; pages load a smaller version, with only the letters that the site uses. */
const MOST_FONT_BYTES = 500_000;

type Settings = Entry<RecordOf<'settings'>>;

/** Files in images/ that the settings of the look refer to. */
export const logoFiles = ({ logo }: Look): string[] => (logo === undefined ? [] : [logo.file, logo.dark ?? logo.file]);

function accentProblems(entry: Settings, { accent }: Look): Problem[] {
  return MODES.flatMap((mode) => {
    const colour = accent?.[mode];
    const faint = colour === undefined ? undefined : tooFaint(colour, mode);
    if (colour === undefined || faint === undefined) return [];
    const ratio = (Math.floor(faint.contrast * 10) / 10).toFixed(1);
    const wrong = `${colour} has a contrast of ${ratio} to 1 with a background of ${mode} pages, but text needs ${LEAST} to 1`;
    return [
      fieldProblem(entry, ['look', 'accent', mode], wrong, `The nearest colour that has it is "${faint.instead}".`),
    ];
  });
}

function logoProblems(entry: Settings, { logo }: Look, { images }: Records): Problem[] {
  return (['file', 'dark'] as const).flatMap((key) => {
    const name = logo?.[key];
    if (name === undefined) return [];
    const file = images.get(name);
    const fault = file === undefined ? noFile(`images/${name}`) : logoFault(file);
    return fault === undefined ? [] : [fieldProblem(entry, ['look', 'logo', key], fault.wrong, fault.instead)];
  });
}

function fontProblems(entry: Settings, { font }: Look, { fonts }: Records): Problem[] {
  const say = (field: 'file' | 'licence', { wrong, instead }: Fault) => [
    fieldProblem(entry, ['look', 'font', field], wrong, instead),
  ];
  if (font === undefined) return [];
  const { file, licence } = font;
  if (file === 'system')
    return licence === undefined ? [] : say('licence', { wrong: 'is for a file of a font', instead: 'Leave it out.' });
  const bytes = fonts.get(file)?.bytes;
  if (bytes === undefined) return say('file', noFile(`fonts/${file}`));
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'wOF2')
    return say('file', { wrong: 'is not a woff2 file', instead: 'Convert the font to woff2.' });
  if (bytes.length > MOST_FONT_BYTES) {
    const wrong = `is larger than ${MOST_FONT_BYTES / 1000} kB`;
    return say('file', { wrong, instead: 'Choose a font with fewer letters or weights.' });
  }
  if (licence !== undefined) return [];
  const instead = 'Add "licence": whose font it is, and under which licence.';
  return say('file', { wrong: 'its licence is not given', instead });
}

/** All problems with the look of an archive. */
export function lookProblems(records: Records): Problem[] {
  const named = records.settings.flatMap(({ data }) => data.look?.font?.file ?? []);
  const unused = [...records.fonts].flatMap(([name, { path }]): Problem[] =>
    named.includes(name)
      ? []
      : [
          {
            file: path,
            wrong: 'archive.yaml does not name this font',
            instead: 'Name it in "look.font", or delete it.',
          },
        ],
  );
  const problems = records.settings.flatMap((entry) => {
    const { look } = entry.data;
    if (look === undefined) return [];
    return [
      ...accentProblems(entry, look),
      ...logoProblems(entry, look, records),
      ...fontProblems(entry, look, records),
    ];
  });
  return [...problems, ...unused];
}
