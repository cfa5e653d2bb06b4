/**
 * The page's filter; without it the page shows everything. `pageScriptHash` is what its policy allows to run, and nothing else: a test compares them.
 */
export const pageScript = `
const form = document.forms[0];
const findings = [...document.querySelectorAll('.finding')];
function filter() {
  const { rule, file, text } = form.elements;
  const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const section of document.querySelectorAll('section')) {
    let some = false;
    for (const finding of section.querySelectorAll('.finding')) {
      const level = form.elements[finding.dataset.level];
      const content = words.length ? (section.dataset.file + ' ' + finding.textContent).toLowerCase() : '';
      const fits = (!rule.value || finding.dataset.rule === rule.value) && (!file.value || section.dataset.file === file.value)
        && (!level || level.checked) && words.every(word => content.includes(word));
      finding.hidden = !fits;
      if (fits) { some = true; shown += 1; }
    }
    section.hidden = !some;
  }
  document.getElementById('shown').textContent = shown + ' of ' + findings.length + ' shown';
}
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', event => event.preventDefault());
form.hidden = false;
filter();
`;

/** The SHA-256 of the script, as a content security policy names it. */
export const pageScriptHash = 'sha256-a9/yDuMNrfgiHNeHUnPSTFkenwnr5mXo4TXZKz/Iums=';
