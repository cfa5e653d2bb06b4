import { readCodeFrame } from '../code-lines.ts';
import { type Detector, defectIn } from './defect.ts';

/** Fences that nothing closes: everything up to the end of the document or container is code. */
export const detectUnclosedFences: Detector = ({ outline, document }) =>
  outline()
    .places('code')
    .filter(({ node }) => !readCodeFrame(node, document).closed)
    .map(place => {
      const end = document.lines.spanOf(document.lines.pointAt(place.span[0]).line)[1];
      return defectIn(place, { type: 'unclosed-fence', text: 'fence is never closed', span: [place.span[0], end] });
    });
