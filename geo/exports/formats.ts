import type { PublishedFile } from '../../src/model/atlas'
import { agreementsJson } from './agreements'
import { placesBySourceCsv, termsByAgreementCsv } from './compareTables'
import type { Edition, PublishOptions } from './edition'
import { ourLicence } from './licences'
import { placesGeojson } from './places'
import { quotesJsonld } from './quotes'
import { quotesCsv } from './quotesTable'
import { sourcesBib, sourcesJson, sourcesRis } from './sources'
import { termsCsv } from './termsTable'

/** A published format: what is told of it, and the function that writes it. */
export interface Format extends Omit<PublishedFile, 'bytes'> {
  write(edition: Edition, options: PublishOptions): string
}

/** Every format but the archive that holds them, in the order in which they are shown. */
export const formats: readonly Format[] = [
  {
    name: 'places.geojson',
    type: 'application/geo+json',
    licence: `${ourLicence}, ODbL-1.0`,
    what: {
      en: 'Every place that a used statement mentions: Linked Places Format v1.3, which is GeoJSON and opens in QGIS. Each place names the licence and the likely error of its shape.',
      ar: 'كل مكان تذكره عبارة مستخدمة: بصيغة Linked Places v1.3، وهي GeoJSON وتُفتح في QGIS. ويذكر كل مكان رخصة شكله والخطأ المحتمل فيه.',
    },
    write: placesGeojson,
  },
  {
    name: 'quotes.jsonld',
    type: 'application/ld+json',
    licence: ourLicence,
    what: {
      en: 'Every quotation as a W3C Web Annotation: its words at the original’s address, its position in the text as we received it, and what rests on it. The licence is that of the links; the quoted words belong to their authors.',
      ar: 'كل اقتباس بصيغة W3C Web Annotation: كلماته عند عنوان الأصل، وموضعه في النص كما وصلنا، وما يستند إليه. الرخصة للروابط؛ أما الكلمات المقتبسة فلأصحابها.',
    },
    write: quotesJsonld,
  },
  {
    name: 'agreements.json',
    type: 'application/json',
    licence: ourLicence,
    what: {
      en: 'Every agreement, truce, proposal, plan and round of talks with its terms, conditions, requirements and statuses.',
      ar: 'كل اتفاق وهدنة واقتراح وخطة وجولة محادثات، مع بنودها وظروفها ومتطلباتها وصفاتها.',
    },
    write: agreementsJson,
  },
  {
    name: 'sources.json',
    type: 'application/vnd.citationstyles.csl+json',
    licence: ourLicence,
    what: {
      en: 'The source texts as CSL-JSON, with the SHA-256 of each text as we received it.',
      ar: 'النصوص المصدرية بصيغة CSL-JSON، مع بصمة SHA-256 لكل نص كما وصلنا.',
    },
    write: sourcesJson,
  },
  {
    name: 'sources.bib',
    type: 'application/x-bibtex',
    licence: ourLicence,
    what: { en: 'The source texts for LaTeX (BibLaTeX), Zotero and JabRef.', ar: 'النصوص المصدرية لبرامج LaTeX ‏(BibLaTeX) وZotero وJabRef.' },
    write: sourcesBib,
  },
  {
    name: 'sources.ris',
    type: 'application/x-research-info-systems',
    licence: ourLicence,
    what: { en: 'The source texts for EndNote, Zotero and Mendeley (RIS).', ar: 'النصوص المصدرية لبرامج EndNote وZotero وMendeley ‏(RIS).' },
    write: sourcesRis,
  },
  {
    name: 'quotes.csv',
    type: 'text/csv',
    licence: ourLicence,
    what: {
      en: 'Every quotation as a table (UTF-8). The licence is that of our columns; the quoted words belong to their authors.',
      ar: 'كل اقتباس في جدول (UTF-8). الرخصة لأعمدتنا؛ أما الكلمات المقتبسة فلأصحابها.',
    },
    write: quotesCsv,
  },
  {
    name: 'terms.csv',
    type: 'text/csv',
    licence: ourLicence,
    what: { en: 'Every term of every agreement as a table (UTF-8).', ar: 'كل بند من كل اتفاق في جدول (UTF-8).' },
    write: termsCsv,
  },
  {
    name: 'places-by-source.csv',
    type: 'text/csv',
    licence: ourLicence,
    what: {
      en: 'How often and how each text mentions each place, and which do not: the first comparison as a table (UTF-8).',
      ar: 'كم مرة وكيف يذكر كل نص كل مكان، وأيّها لا يذكره: المقارنة الأولى في جدول (UTF-8).',
    },
    write: placesBySourceCsv,
  },
  {
    name: 'terms-by-agreement.csv',
    type: 'text/csv',
    licence: ourLicence,
    what: {
      en: 'Which kinds of term are stated for each agreement, with what status, and which are not: the second comparison as a table (UTF-8).',
      ar: 'أنواع البنود المذكورة لكل اتفاق وما صفتها، وما لا يُذكر منها: المقارنة الثانية في جدول (UTF-8).',
    },
    write: termsByAgreementCsv,
  },
]
