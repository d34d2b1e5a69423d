/** Makes a PDF of one page for tests, with a font that every PDF reader has. */

/** Size of the letters and distance between lines, in points. */
const SIZE = 10;
const LEADING = 12;

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** A PDF with these lines, in ASCII; an empty line leaves a gap. */
export function pdfOf(lines: readonly string[]): string {
  const shown = lines.map((line) => (line === '' ? 'T*' : `(${escaped(line)}) Tj T*`)).join('\n');
  const stream = `BT /F1 ${SIZE} Tf ${LEADING} TL 40 800 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${at}`.padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((at) => `${at} 00000 n `)].join('\n');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n${table}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
