import { type HtmlTag, readHtml } from '../html-parts.ts';
import { type Detector, defectIn } from './defect.ts';

const tableTags: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th', 'thead', 'tbody']);
const unseenTags: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const hidingStyle =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|font-size\s{0,9}:\s{0,9}0|opacity\s{0,9}:\s{0,9}0(?![.\d])/i;

/** Tables and headings written in HTML, and HTML that hides what stands in it. */
export const detectHtml: Detector = context =>
  readHtml(context).flatMap(({ place, tags }) =>
    tags.flatMap(tag => {
      const defect = describeTag(tag);
      return defect ? [defectIn(place, { ...defect, span: tag.span })] : [];
    }),
  );

function describeTag({ name, attributes }: HtmlTag): { type: string; text: string } | null {
  if (isHidden(name, attributes)) return { type: 'hidden-html', text: `<${name}> hides what stands in it` };
  if (tableTags.has(name)) return name === 'table' ? { type: 'html-table', text: 'table in HTML is not read as one' } : null;
  return /^h[1-6]$/.test(name) ? { type: 'html-heading', text: 'heading in HTML opens no section' } : null;
}

function isHidden(name: string, attributes: string): boolean {
  if (unseenTags.has(name)) return true;
  return name !== 'input' && (/(?:^|["'\s])hidden(?=$|[\s=/])/i.test(attributes) || hidingStyle.test(attributes));
}
