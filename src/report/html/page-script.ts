/**
 * The page's filter; without it the page shows everything. What is chosen stands in the address, so that it can be handed on. `pageScriptHash` is what its
 * policy allows to run, and nothing else: a test compares them.
 */
export const pageScript = `
const form = document.forms[0];
if (form) {
  const { rule, file, text, error, warning, suppressed } = form.elements;
  const boxes = { error, warning, suppressed };
  const sections = [...document.querySelectorAll('.file')].map(element => ({
    element, name: element.dataset.file, note: element.querySelector('.shown'), findings: [...element.querySelectorAll('.finding')].map(finding => ({ element: finding, content: null })),
  }));
  const [rules, files] = [rule, file].map(({ options }) => new Set([...options].map(({ value }) => value)));
  const buttons = [...document.querySelectorAll('.overview button')];
  const total = sections.reduce((sum, { findings }) => sum + findings.length, 0);
  const contentOf = (section, finding) => finding.content ??= (section.name + ' ' + finding.element.textContent).toLowerCase();
  const remember = () => {
    const chosen = new URLSearchParams();
    for (const field of [rule, file, text]) if (field.value) chosen.set(field.name, field.value);
    for (const box of Object.values(boxes)) if (box && box.checked !== box.defaultChecked) chosen.set(box.name, box.checked ? '1' : '0');
    try { history.replaceState(null, '', '#' + chosen); } catch {}
  };
  const recall = () => {
    const chosen = new URLSearchParams(location.hash.slice(1));
    for (const field of [rule, file, text]) field.value = chosen.get(field.name) ?? '';
    for (const field of [rule, file]) if (field.selectedIndex < 0) field.value = '';
    for (const box of Object.values(boxes)) if (box) box.checked = chosen.has(box.name) ? chosen.get(box.name) === '1' : box.defaultChecked;
  };
  const filter = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const section of sections) {
      let some = 0, possible = 0;
      for (const finding of section.findings) {
        const { level, rule: id } = finding.element.dataset;
        const wanted = !boxes[level] || boxes[level].checked;
        const fits = wanted && (!rule.value || id === rule.value) && (!file.value || section.name === file.value)
          && words.every(word => contentOf(section, finding).includes(word));
        finding.element.hidden = !fits;
        if (wanted) possible += 1;
        if (fits) some += 1;
      }
      section.element.hidden = some === 0;
      section.note.textContent = some < possible ? some + ' shown' : '';
      shown += some;
    }
    for (const button of buttons) {
      const pressed = 'rule' in button.dataset ? button.dataset.rule === rule.value : button.dataset.file === file.value;
      button.setAttribute('aria-pressed', String(pressed));
    }
    document.getElementById('shown').textContent = shown + ' of ' + total + ' shown';
  };
  const change = () => { filter(); remember(); };
  for (const button of buttons) {
    button.disabled = !('rule' in button.dataset ? rules.has(button.dataset.rule) : files.has(button.dataset.file));
    button.addEventListener('click', () => {
      const field = 'rule' in button.dataset ? rule : file;
      const value = button.dataset.rule ?? button.dataset.file;
      field.value = field.value === value ? '' : value;
      change();
    });
  }
  form.addEventListener('input', change);
  form.addEventListener('reset', () => setTimeout(() => { for (const box of Object.values(boxes)) if (box) box.checked = true; change(); }));
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', () => { recall(); filter(); });
  document.querySelector('.skip').addEventListener('click', event => {
    event.preventDefault();
    document.getElementById('findings').focus();
  });
  form.hidden = false;
  document.body.classList.add('scripted');
  recall();
  filter();
}
`;

/** The SHA-256 of the script, as a content security policy names it. */
export const pageScriptHash = 'sha256-4LSmz/LduAKzlW0O8WUn51BWup+pz+LmPPbSl4sn644=';
