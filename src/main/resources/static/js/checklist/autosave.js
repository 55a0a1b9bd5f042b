// The fields of a record: kept in the outbox as they change, filled from it where the page shows an older state.
const OURS = new Set(["version", "show", "view", "clear", "_csrf"]);
const isText = (field) => field.matches("textarea, input:not([type=radio]):not([type=checkbox]):not([type=hidden])");

export function fieldsOf(form) {
  return [...new FormData(form)].filter(([name]) => !OURS.has(name));
}

export function fill(form, fields) {
  for (const field of form.elements) {
    if (!field.name || OURS.has(field.name)) continue;
    if (isText(field)) {
      const value = fields.find(([name]) => name === field.name)?.[1] ?? "";
      if (field.value !== value) field.value = value;
    } else field.checked = fields.some(([name, value]) => name === field.name && value === field.value);
  }
}

const isChanged = (field) => (isText(field) ? field.value !== field.defaultValue : field.checked !== field.defaultChecked);

/** Saves every form marked data-autosave, with what was given before this script ran; before is told of each choice before it is read. */
export function autosave(outbox, before = () => {}) {
  const put = (form, typing) => {
    const key = form.dataset.autosave ?? form.dataset.insists;
    if (key) outbox.put(key, form.getAttribute("action"), fieldsOf(form), Number(form.dataset.version), typing);
  };
  document.addEventListener("input", (event) => {
    if (event.target.form && isText(event.target)) put(event.target.form, true);
  });
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (!form?.dataset.autosave && !form?.dataset.insists) return;
    before(form, event.target);
    put(form, false);
  });
  document.addEventListener("focusout", (event) => {
    const key = event.target.form?.dataset.autosave;
    if (key && outbox.get(key)?.typing) outbox.flush();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[name=clear]");
    if (!button) return;
    event.preventDefault();
    button.form.querySelectorAll("[type=radio]").forEach((radio) => (radio.checked = false));
    before(button.form, button);
    put(button.form, false);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.autosave && !form.dataset.insists) return;
    event.preventDefault();
    if (form.dataset.autosave) put(form, false);
    else outbox.insist(form.dataset.insists, form.getAttribute("action"), fieldsOf(form), Number(form.dataset.version));
  });
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if ([...form.elements].some((field) => field.matches("textarea, input:not([type=hidden])") && isChanged(field))) put(form, false);
  }
}

/** Shows in every form of the page what the outbox knows better. */
export function restore(outbox) {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    const newer = outbox.newer(form.dataset.autosave, Number(form.dataset.version));
    if (newer) fill(form, newer);
    if (outbox.get(form.dataset.autosave)?.stopped) outbox.retry(form.dataset.autosave);
  }
}
