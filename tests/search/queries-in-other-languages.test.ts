/** Queries when the interface is in another language: in that language, and in English as before. */
import { describe, expect, it, vi } from 'vitest';

/** The query reader, with the words of a language. */
async function reading(language: 'ar' | 'he') {
  vi.resetModules();
  vi.doMock('#words', () => import(`../../src/words/${language}.ts`));
  const [{ readDate }, { readQuery }] = await Promise.all([
    import('../../src/search/dates.ts'),
    import('../../src/search/read-query.ts'),
  ]);
  return { readDate, readQuery };
}

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;
const OCTOBER = { from: day(2023, 10, 7), to: day(2023, 10, 7) };
const JUNE = { from: day(2007, 6, 1), to: day(2007, 6, 30) };
const SPRING = { from: day(2007, 4, 1), to: day(2007, 6, 30) };
const LATER = { from: day(2007, 7, 1), to: day(2007, 12, 31) };
const NINETIES = { from: day(1990, 1, 1), to: day(1999, 12, 31) };
const THREE_YEARS = { from: day(2006, 1, 1), to: day(2008, 12, 31) };

const arabic = await reading('ar');
const hebrew = await reading('he');

describe('in Arabic', () => {
  it.each([
    ['7 أكتوبر 2023', OCTOBER],
    ['7 اكتوبر 2023', OCTOBER],
    ['٧ أكتوبر ٢٠٢٣', OCTOBER],
    ['7 من تشرين الأول 2023', OCTOBER],
    ['7 تشرين اول 2023', OCTOBER],
    ['7 October 2023', OCTOBER],
    ['2023-10-07', OCTOBER],
    ['يونيو 2007', JUNE],
    ['حزيران ٢٠٠٧', JUNE],
    ['June 2007', JUNE],
    ['2006 إلى 2008', THREE_YEARS],
    ['2006 الى 2008', THREE_YEARS],
    ['2006 to 2008', THREE_YEARS],
    ['الربع الثاني من عام 2007', SPRING],
    ['النصف الثاني من ٢٠٠٧', LATER],
    ['التسعينيات', NINETIES],
    ['the nineties', NINETIES],
  ])('%s is a date', (text, span) => expect(arabic.readDate(`حرب ${text} غزة`)?.span).toEqual(span));

  it('says what it understood so that it can be typed again', () => {
    const read = arabic.readDate('10/7/2023');
    expect(read).toMatchObject({ words: '10 يوليو 2023', or: '7 أكتوبر 2023' });
    expect(arabic.readDate(read?.or ?? '')?.span).toEqual(OCTOBER);
  });

  it.each(['مايو', 'حزيران', '12345', 'ماي'])('%s by itself is none', (text) =>
    expect(arabic.readDate(text)).toBeUndefined(),
  );

  it('cuts out a date, and leaves the other words', () => {
    const query = arabic.readQuery('اتفاق مكة ٨ شباط ٢٠٠٧ حماس', { language: 'en', readDate: arabic.readDate });
    expect(query.words.map(({ word }) => word)).toEqual(['اتفاق', 'مكه', 'حماس']);
  });

  it.each(['الفقرة 11', 'فقرة ١١', '¶ 11', 'para 11'])('%s is a place', (text) =>
    expect(arabic.readQuery(`هآرتس ${text}`, { language: 'en' }).place).toBe(11),
  );

  it('does not have to find function words', () => {
    const { words } = arabic.readQuery('متى كانت الحرب على غزة and when', { language: 'en' });
    expect(words.filter(({ stopword }) => !stopword).map(({ word }) => word)).toEqual(['حرب', 'غزه']);
  });
});

describe('in Hebrew', () => {
  it.each(['”הסכם מכה”', '"הסכם מכה"', '„הסכם מכה”', '“הסכם מכה”'])('%s is a phrase', (text) =>
    expect(hebrew.readQuery(text, { language: 'en' }).phrases).toHaveLength(1),
  );

  it.each([
    ['7 באוקטובר 2023', OCTOBER],
    ['7 אוקטובר 2023', OCTOBER],
    ['7 אוק׳ 2023', OCTOBER],
    ["7 אוק' 2023", OCTOBER],
    ['Oct 7, 2023', OCTOBER],
    ['ביוני 2007', JUNE],
    ['יוני 2007', JUNE],
    ['2006 עד 2008', THREE_YEARS],
    ['הרבעון השני של 2007', SPRING],
    ['המחצית השנייה של שנת 2007', LATER],
    ['שנות התשעים', NINETIES],
    ['Q2 2007', SPRING],
  ])('%s is a date', (text, span) => expect(hebrew.readDate(`מלחמת ${text} עזה`)?.span).toEqual(span));

  it('says what it understood so that it can be typed again', () => {
    const read = hebrew.readDate('10/7/2023');
    expect(read).toMatchObject({ words: '10 ביולי 2023', or: '7 באוקטובר 2023' });
    expect(hebrew.readDate(read?.or ?? '')?.span).toEqual(OCTOBER);
  });

  it('reads a place', () => expect(hebrew.readQuery('פסקה 11', { language: 'en' }).place).toBe(11));
});
