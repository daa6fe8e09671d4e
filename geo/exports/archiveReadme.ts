import type { Language } from '../../src/model/language'
import type { SourceEntry } from '../../src/model/source'
import type { Edition } from './edition'
import { formats } from './formats'

interface Sentences {
  title: string
  intro: string
  version: string
  files: string
  licence: string
  licences: string[]
  verifyTitle: string
  verify: string[]
  text: string
  characters: string
  tablesTitle: string
  tables: string[]
}

const sentences: Record<Language, Sentences> = {
  en: {
    title: 'Ceasefire Atlas: the published data',
    intro: 'What five published texts of 2014 to 2017 say about talks, truces and plans for Syria. None of the five is itself an agreement.',
    version: 'Version',
    files: 'Files',
    licence: 'Licence',
    licences: [
      'Our words, links and data: CC BY 4.0, credit "Ceasefire Atlas". Shapes derived from OpenStreetMap: ODbL 1.0, credit "© OpenStreetMap contributors"; each place names its licence and credit. Coordinates of cities: GeoNames, CC BY 4.0.',
      'The quoted words (exact, prefix, suffix) belong to their authors and publishers and are under neither licence; the transcript of the U.S. Mission Geneva is in the public domain. See LICENSE.',
    ],
    verifyTitle: 'How to verify a quotation',
    verify: [
      'By eye: open the address in the column "url" and look for the words. The page may have changed since we received it.',
      'By position: if you hold the same text, its SHA-256 is the one below (sha256sum text.txt). Then the characters from "start" up to, and without, "end" are the words. Positions count Unicode code points from 0; no line end or space is changed:',
      '  python3 -c "print(open(\'text.txt\', encoding=\'utf-8\', newline=\'\').read()[START:END])"',
      'That the words match says only that the text reads so. It does not say that the words are true.',
    ],
    text: 'text',
    characters: 'code points',
    tablesTitle: 'The tables',
    tables: [
      'UTF-8, commas, CRLF, a header (RFC 4180). Several values in a cell stand between " | ".',
      'A cell that begins with = + - @, a tab or a line end would be run as a formula, so an apostrophe is set before it. Where apostrophes stand before such a sign, take one away to have the cell as it was.',
    ],
  },
  ar: {
    title: 'أطلس وقف إطلاق النار: البيانات المنشورة',
    intro: 'ما تقوله خمسة نصوص نُشرت بين 2014 و2017 عن محادثات وهُدَن وخطط تخص سوريا. وليس أي من النصوص الخمسة اتفاقًا بذاته.',
    version: 'الإصدار',
    files: 'الملفات',
    licence: 'الرخصة',
    licences: [
      'كلماتنا وروابطنا وبياناتنا: CC BY 4.0 مع ذكر "Ceasefire Atlas". الأشكال المشتقة من OpenStreetMap: ‏ODbL 1.0 مع ذكر "© OpenStreetMap contributors"؛ ويذكر كل مكان رخصته ومن يجب ذكره. إحداثيات المدن: GeoNames،‏ CC BY 4.0.',
      'الكلمات المقتبسة (exact وprefix وsuffix) لأصحابها وناشريها ولا تشملها أي من الرخصتين؛ ونص البعثة الأمريكية في جنيف في الملك العام. انظر LICENSE.',
    ],
    verifyTitle: 'كيف تتحقق من اقتباس',
    verify: [
      'بالعين: افتح العنوان في العمود "url" وابحث عن الكلمات. وربما تغيّرت الصفحة منذ وصلتنا.',
      'بالموضع: إن كان لديك النص نفسه فبصمته SHA-256 هي المذكورة أدناه (sha256sum text.txt). عندئذ تكون المحارف من "start" حتى ما قبل "end" هي الكلمات. تعدّ المواضع محارف Unicode بدءًا من 0، ولا يُغيَّر أي فراغ أو نهاية سطر:',
      '  python3 -c "print(open(\'text.txt\', encoding=\'utf-8\', newline=\'\').read()[START:END])"',
      'تطابق الكلمات يعني فقط أن النص يقول ذلك، ولا يعني أن الكلام صحيح.',
    ],
    text: 'نص',
    characters: 'محرف',
    tablesTitle: 'الجداول',
    tables: [
      'UTF-8، فواصل، CRLF، صف عناوين (RFC 4180). القيم المتعددة في الخلية الواحدة يفصلها " | ".',
      'الخلية التي تبدأ بإحدى العلامات = + - @ أو بعلامة جدولة أو نهاية سطر قد تُنفَّذ كصيغة حسابية، لذلك توضع قبلها فاصلة عليا. وحيث تقف فواصل عليا قبل علامة كهذه احذف واحدة منها لتعود الخلية كما كانت.',
    ],
  },
}

function textLine({ id, sha256, length }: SourceEntry, say: Sentences): string {
  return `  ${id}: SHA-256 ${sha256} (${String(length)} ${say.characters})`
}

function partIn(language: Language, { core }: Edition): string[] {
  const say = sentences[language]
  const files = formats.flatMap(({ name, what, licence }) => [`* ${name}`, `  ${what[language]}`, `  ${say.licence}: ${licence}`])
  return [
    say.title,
    '',
    say.intro,
    `${say.version}: ${core.version}`,
    '',
    `## ${say.files}`,
    ...files,
    '',
    `## ${say.licence}`,
    ...say.licences,
    '',
    `## ${say.verifyTitle}`,
    ...say.verify,
    ...core.sources.map((source) => textLine(source, say)),
    '',
    `## ${say.tablesTitle}`,
    ...say.tables,
  ]
}

/** README.txt of the archive, in both languages: what each file is, licences, how to verify, the version. */
export function archiveReadme(edition: Edition): string {
  // Notepad and TextEdit both keep lines that end like this.
  return [...partIn('en', edition), '', '----------------------------------------', '', ...partIn('ar', edition), ''].join('\r\n')
}
