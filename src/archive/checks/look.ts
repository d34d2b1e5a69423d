/** Checks the look of an archive: its accent colour is legible, and its files exist and are what their names say. */
import { LEAST, MODES, tooFaint } from '../look/accent.ts';
import { logoFault } from '../look/logo.ts';
import type { Path, Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import type { Look } from '../schema/look.ts';

/** Maximum size of a font, in bytes; the version that pages load contains only the letters they use. */
const MOST_FONT_BYTES = 500_000;

type Settings = Entry<RecordOf<'settings'>>;

/** Files in images/ that the look names. */
export const logoFiles = ({ logo }: Look): string[] => (logo === undefined ? [] : [logo.file, logo.dark ?? logo.file]);

function accentProblems(entry: Settings, { accent }: Look): Problem[] {
  return MODES.flatMap((mode) => {
    const colour = accent?.[mode];
    const faint = colour === undefined ? undefined : tooFaint(colour, mode);
    if (colour === undefined || faint === undefined) return [];
    const ratio = (Math.floor(faint.contrast * 10) / 10).toFixed(1);
    const wrong = `${colour} has a contrast of ${ratio} to 1 with a ground of ${mode} pages, and text needs ${LEAST} to 1`;
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
    const fault =
      file === undefined ? [`there is no images/${name}`, 'Put the file there, or correct its name.'] : logoFault(file);
    const [wrong, instead] = fault ?? [];
    const path: Path = ['look', 'logo', key];
    return wrong === undefined || instead === undefined ? [] : [fieldProblem(entry, path, wrong, instead)];
  });
}

function fontFault({ file, licence }: NonNullable<Look['font']>, { fonts }: Records): readonly string[] {
  if (file === 'system') return licence === undefined ? [] : ['is for a file of a font', 'Leave it out.', 'licence'];
  const found = fonts.get(file);
  if (found === undefined) return [`there is no fonts/${file}`, 'Put the file there, or correct its name.'];
  if (String.fromCharCode(...found.bytes.subarray(0, 4)) !== 'wOF2')
    return ['is not a woff2 file', 'Convert the font to woff2.'];
  if (found.bytes.length > MOST_FONT_BYTES)
    return [`is larger than ${MOST_FONT_BYTES / 1000} kB`, 'Take a font with fewer letters or weights.'];
  return licence === undefined
    ? ['its licence is not given', 'Add "licence": whose font it is, and under which licence.']
    : [];
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
    const [wrong, instead, field = 'file'] = look.font === undefined ? [] : fontFault(look.font, records);
    const font =
      wrong === undefined || instead === undefined
        ? []
        : [fieldProblem(entry, ['look', 'font', field], wrong, instead)];
    return [...accentProblems(entry, look), ...logoProblems(entry, look, records), ...font];
  });
  return [...problems, ...unused];
}
