// Forms from forms/: fields that come and go with the answers, rows that are added and removed, and how much has been written.
// What is drawn again takes the newest values from the page; a field that goes and comes back has what was typed in it.
import { say } from "./unanswered.js";

const asides = new WeakMap();
const aside = (form) => asides.get(form) ?? asides.set(form, new Map()).get(form);
const named = (root) => [...root.querySelectorAll("[name]")].filter((one) => one.matches("input, select, textarea") && !/^_/.test(one.name));
const ticks = (one) => one.type === "radio" || one.type === "checkbox";

const listsOf = (root) => [...root.querySelectorAll("[data-list]")];
/** What the fields hold, by name, and how many rows each list has. */
function held(root) {
  const values = new Map(listsOf(root).map((list) => [`list:${list.dataset.list}`, [rowsOf(list).length]]));
  for (const one of named(root)) {
    if (one.type === "file") {
      values.set(one.name, [one]);
      continue;
    }
    if (!values.has(one.name)) values.set(one.name, []);
    if (ticks(one) ? one.checked : true) values.get(one.name).push(...(one.tagName === "SELECT" ? [...one.selectedOptions].map((option) => option.value) : [one.value]));
  }
  return values;
}

/** A list that comes back has the rows it had. */
function fit(kept, root) {
  for (const list of listsOf(root)) {
    const [rows] = kept.get(`list:${list.dataset.list}`) ?? [];
    if (rows === undefined || !list.querySelector("template")) continue;
    while (rowsOf(list).length < rows && add(list));
    for (const extra of rowsOf(list).slice(rows)) extra.remove();
    bounds(list);
  }
}

function fill(kept, root) {
  fit(kept, root);
  for (const one of named(root)) {
    const values = kept.get(one.name);
    if (!values || one.disabled) continue;
    if (one.type === "file") values[0] instanceof Element && one.replaceWith(values[0]);
    else if (ticks(one)) one.checked = values.includes(one.value);
    else if (one.tagName === "SELECT") for (const option of one.options) option.selected = values.includes(option.value);
    else if (values.length) one.value = values[0];
  }
}

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const form = event.target.closest("form[data-fields]");
  if (!form) return;
  const now = held(event.detail.target);
  const asked = reworked.get(form);
  if (!asked) now.forEach((values, name) => aside(form).set(name, values));
  else event.detail.shouldSwap = !asked.outdated;
  fill(asked ? newer(now, asked.values) : aside(form), event.detail.fragment);
});

// What the tool of a list made takes the place of what was there: that is what the person asked for. What was typed after asking is
// newer and stays; where rows were added or removed meanwhile, the answer is about another list and is dropped.
const asking = new WeakMap();
const reworked = new WeakMap();
const tool = (event) => event.detail.elt.matches("[name^='tool:']") && event.detail.elt.form;
const rowsIn = (form) => [...form.querySelectorAll("[data-row]")];
const alike = (one, other) => one.length === other.length && one.every((row, at) => row === other[at]);
const newer = (now, then) => new Map([...now].filter(([name, values]) => String(values) !== String(then.get(name))));
document.addEventListener("htmx:beforeRequest", (event) => {
  const form = tool(event);
  if (form) asking.set(form, { values: held(form), rows: rowsIn(form) });
});
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const form = tool(event);
  const asked = asking.get(form);
  if (asked) reworked.set(form, { values: asked.values, outdated: !alike(asked.rows, rowsIn(form)) });
});
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.detail.requestConfig?.elt?.closest("form[data-fields]") ?? event.detail.elt.closest("form[data-fields]");
  if (!form) return;
  if (reworked.get(form)?.outdated) say(form, "Rows came or went meanwhile.", "Nothing was changed in those you see; press the button again.");
  reworked.delete(form);
});
document.addEventListener("htmx:configRequest", (event) => {
  const form = event.detail.elt.closest("form[data-fields]");
  if (!form || event.detail.elt === form) return;
  const shown = [...form.querySelectorAll("[data-print]")].map((one) => `${one.id}=${one.dataset.print}`);
  event.detail.parameters._shown = shown.join(" ");
});

// Rows.
const rowsOf = (list) => [...list.querySelectorAll("[data-row]")];
function number(list, row, to) {
  const from = row.dataset.row;
  row.dataset.row = to;
  const name = list.dataset.list;
  const id = list.id;
  for (const one of [row, ...row.querySelectorAll("*")])
    for (const attribute of [...one.attributes])
      attribute.value = attribute.value
        .replaceAll(`${name}[${from}]`, `${name}[${to}]`)
        .replaceAll(`${id}-entry-${from}`, `${id}-entry-${to}`)
        .replaceAll(`${id}-${from}-`, `${id}-${to}-`)
        .replaceAll(`w-${id.slice(2)}-${from}-`, `w-${id.slice(2)}-${to}-`);
  const title = `${list.dataset.item} ${to + 1}`;
  const count = row.querySelector("[data-number]");
  if (count) count.textContent = to + 1;
  row.querySelector("[data-title]").textContent = title;
  const remove = row.querySelector("[data-title-too]");
  if (remove) remove.textContent = ` ${title.toLowerCase()}`;
}
function bounds(list) {
  const rows = rowsOf(list);
  for (const row of rows) row.querySelector("[data-remove]").hidden = rows.length <= Number(list.dataset.least);
  list.querySelector("[data-add]").hidden = rows.length >= Number(list.dataset.most);
}
const first = (row) => row?.querySelector("input:not([type=hidden]), select, textarea");
function add(list) {
  const rows = rowsOf(list);
  if (rows.length >= Number(list.dataset.most)) return null;
  const row = list.querySelector("template").content.firstElementChild.cloneNode(true);
  number(list, row, rows.length);
  list.querySelector("template").before(row);
  window.htmx?.process(row);
  bounds(list);
  return row;
}
const changed = (list) => list.dispatchEvent(new Event("change", { bubbles: true }));

document.addEventListener("click", (event) => {
  const button = event.target.closest("form[data-fields] :is([data-add], [data-remove])");
  if (!button) return;
  event.preventDefault();
  const list = button.closest("[data-list]");
  if (button.matches("[data-add]")) first(add(list))?.focus();
  else {
    const row = button.closest("[data-row]");
    const at = rowsOf(list).indexOf(row);
    row.remove();
    rowsOf(list).forEach((one, to) => to >= at && number(list, one, to));
    bounds(list);
    const rows = rowsOf(list);
    (first(rows[at] ?? rows[at - 1]) ?? list.querySelector("[data-add]")).focus();
  }
  changed(list);
});

// Text that came back: rows that are missing are added, fields that appear are filled.
document.addEventListener("auditway:restored", (event) => {
  const form = event.target;
  if (!form.matches("form[data-fields]")) return;
  const kept = aside(form);
  kept.clear();
  for (const [name, value] of event.detail.values) kept.set(name, [...(kept.get(name) ?? []), value]);
  for (const list of form.querySelectorAll("[data-list]")) {
    const numbers = [...kept.keys()].filter((name) => name.startsWith(`${list.dataset.list}[`)).map((name) => Number(/\[(\d+)]/.exec(name)?.[1]));
    while (rowsOf(list).length <= Math.max(-1, ...numbers) && add(list));
  }
  fill(kept, form);
  form.querySelector("[hx-post]")?.dispatchEvent(new Event("change", { bubbles: true }));
});

// How much has been written, said where it is too little or nearly too much.
function count(field) {
  const length = field.value.trim().length;
  const least = Number(field.dataset.least ?? 0);
  const most = Number(field.dataset.most ?? Infinity);
  const says = length && length < least ? `${length} of at least ${least} characters` : length > most * 0.9 ? `${length} of at most ${most} characters` : "";
  let place = field.parentElement.querySelector(":scope > [data-count]");
  if (!place && says) {
    place = Object.assign(document.createElement("div"), { className: "form-text" });
    place.dataset.count = "";
    place.setAttribute("role", "status");
    field.after(place);
  }
  if (!place) return;
  place.textContent = says;
  place.classList.toggle("bad", length > most);
}
document.addEventListener("input", (event) => event.target.matches("[data-least], [data-most]") && event.target.form && count(event.target));
