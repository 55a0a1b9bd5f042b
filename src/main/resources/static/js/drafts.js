// What a person typed is never lost without their word: text in a form that was not taken yet is kept in this tab, for this account
// and this form, comes back when the form is shown again, and leaving it asks first. A cookie of the server says what was taken.
// Passwords and files are not kept. A form that wants none of this says data-draft="off"; a button that has the server take some
// fields only names them in data-takes, and the others stay a draft.
import { note } from "./gone-draft.js";

const account = document.querySelector('meta[name="account"]')?.content;
const PREFIX = "draft:";
const forms = new WeakMap();
let leaving = false;
let over = false;

const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
const read = (key) => JSON.parse(sessionStorage.getItem(key) ?? "null");
const forget = (key) => sessionStorage.removeItem(key);

const NOT_TYPED = "[type=hidden],[type=password],[type=file],[type=submit],[type=button],[type=reset],[type=image],[readonly],button,output,fieldset";
function controls(form) {
  return [...form.elements].filter((one) => one.name && !/^_|:/.test(one.name) && !one.disabled && !one.matches(NOT_TYPED));
}
const ticks = (one) => one.type === "radio" || one.type === "checkbox";
const chosen = (one) => [...one.options].filter((option) => option.selected).map((option) => option.value);
function given(one) {
  if (ticks(one)) return one.checked ? [one.value] : [];
  return one.tagName === "SELECT" ? chosen(one) : [one.value];
}
function offered(one) {
  if (ticks(one)) return one.defaultChecked ? [one.value] : [];
  if (one.tagName !== "SELECT") return [one.defaultValue];
  const set = [...one.options].filter((option) => option.defaultSelected).map((option) => option.value);
  return set.length || one.multiple ? set : one.options.length ? [one.options[0].value] : [];
}
const state = (form, of) => controls(form).flatMap((one) => of(one).map((value) => [one.name, value]));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function place(form) {
  const action = form.getAttribute("action") ?? form.getAttribute("hx-post") ?? location.pathname;
  const alike = [...document.forms].filter((one) => (one.getAttribute("action") ?? one.getAttribute("hx-post")) === action);
  return `${PREFIX}${account}:${action}#${Math.max(0, alike.indexOf(form))}`;
}
function keeps(form) {
  const posts = form.getAttribute("method")?.toLowerCase() === "post" || form.hasAttribute("hx-post");
  return account && posts && form.dataset.draft !== "off" && !form.querySelector("[type=password]") && !form.closest("dialog");
}

const newId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((one) => one.toString(16).padStart(2, "0")).join("");

/** Keeps what the form holds now, or nothing where it holds what it began with; what is typed after sending is a draft of its own. */
function keep(form) {
  const known = forms.get(form);
  if (!known || over) return;
  const now = state(form, given);
  if (!known.sent && same(now, known.base)) return forget(known.key);
  const id = known.sent && same(now, known.sent.now) ? known.sent.id : (known.id ??= newId());
  write(known.key, { id, base: known.base, now, sent: known.sent, page: location.pathname, labels: labels(form) });
}
function write(key, record) {
  try {
    sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // The tab's store is full; leaving still asks.
  }
}
/** What the fields for text are called, so that their text can still be told when the form is gone. */
function labels(form) {
  const texts = controls(form).filter((one) => one.matches("textarea, input:not([type=radio], [type=checkbox])"));
  return Object.fromEntries(texts.map((one) => [one.name, one.labels?.[0]?.textContent.trim().replace(/\s+/g, " ") || one.name]));
}
const unsent = (form) => {
  const known = forms.get(form);
  return Boolean(known && form.isConnected && (read(known.key) || !same(state(form, given), known.base)));
};

/** Whether something typed on this page was not taken yet. */
export const anythingUnsent = () => [...document.forms].some(unsent);

/** What was typed in this form has arrived. */
export function taken(form, now = state(form, given)) {
  const known = forms.get(form);
  if (!known) return;
  known.base = now;
  known.id = known.sent = undefined;
  if (same(now, state(form, given))) forget(known.key);
  else keep(form);
}

function put(form, kept) {
  const values = new Map();
  for (const [name, value] of kept) values.set(name, [...(values.get(name) ?? []), value]);
  for (const one of controls(form)) {
    const wanted = values.get(one.name) ?? [];
    if (ticks(one)) one.checked = wanted.includes(one.value);
    else if (one.tagName === "SELECT") for (const option of one.options) option.selected = wanted.includes(option.value);
    else if (wanted.length) one.value = wanted.shift();
  }
}

function restore(form, known) {
  const record = read(known.key);
  if (!record) return;
  known.id = record.id;
  known.base = record.base;
  if (same(record.now, state(form, given))) return;
  put(form, record.now);
  if (form.matches("[data-autosave]")) return setTimeout(() => form.dispatchEvent(new Event("change", { bubbles: true })));
  say(form, known);
  form.dispatchEvent(new CustomEvent("auditway:restored", { bubbles: true, detail: { values: record.now } }));
}

function say(form, known) {
  const note = Object.assign(document.createElement("div"), { className: "banner banner-ok" });
  note.setAttribute("role", "status");
  const icon = Object.assign(document.createElement("i"), { className: "bi bi-arrow-counterclockwise" });
  icon.setAttribute("aria-hidden", "true");
  const text = document.createElement("p");
  text.append(Object.assign(document.createElement("b"), { textContent: "What you typed is back." }), " It was not sent yet.");
  const discard = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-line btn-sm", textContent: "Discard it" });
  discard.addEventListener("click", () => {
    put(form, known.base);
    form.dispatchEvent(new CustomEvent("auditway:restored", { bubbles: true, detail: { values: known.base } }));
    forget(known.key);
    note.remove();
  });
  note.append(icon, text, discard);
  (form.querySelector("[data-notes], .body") ?? form).prepend(note);
}

function scan() {
  for (const form of document.forms) {
    if (forms.has(form) || !keeps(form)) continue;
    const known = { key: place(form), base: state(form, offered) };
    forms.set(form, known);
    restore(form, known);
  }
  tellGone();
}

/** Text that was typed on this page into a form that it no longer has, as where another person has done the step: to be copied. A refusal shows it itself. */
function tellGone() {
  if (document.querySelector("main .refused")) return;
  const shown = new Set([...document.forms].map((form) => forms.get(form)?.key));
  for (const note of document.querySelectorAll("[data-gone]")) if (shown.has(note.dataset.gone)) note.remove();
  for (const key of stored()) {
    const record = read(key);
    if (record.page !== location.pathname || shown.has(key) || document.querySelector(`[data-gone="${CSS.escape(key)}"]`)) continue;
    const typed = record.now.filter((one) => one[1] && record.labels[one[0]] && !record.base.some((before) => same(before, one)));
    if (typed.length) document.querySelector("main")?.prepend(note(key, typed.map(([name, value]) => [record.labels[name], value]), () => forget(key)));
  }
}

/** Keeps what a button did not send, as if its fields had never been filled. */
function rest(key, record) {
  const { base, now, sent } = record;
  const taken = ([name]) => sent.takes.includes(name);
  const left = now.map((one) => (taken(one) ? base.find(([name]) => name === one[0]) ?? [one[0], ""] : one));
  if (same(left, base)) forget(key);
  else write(key, { ...record, id: newId(), now: left, sent: undefined });
}

/** Forgets what the server said it has taken; what was typed after that was sent stays. */
function settle() {
  for (const cookie of document.cookie.split("; ")) {
    const id = /^sent-([a-z0-9]+)=/.exec(cookie)?.[1];
    const key = id && stored().find((one) => read(one)?.id === id || read(one)?.sent?.id === id);
    if (!key) continue;
    const record = read(key);
    if (record.sent?.id === id && record.sent.takes) rest(key, record);
    else if (record.id === id) forget(key);
    else write(key, { ...record, base: record.sent.now, sent: undefined });
    document.cookie = `sent-${id}=; path=/; max-age=0; samesite=strict`;
  }
}

const of = (event) => event.target.form ?? event.target.closest?.("form");
document.addEventListener("input", (event) => of(event) && keep(of(event)));
document.addEventListener("change", (event) => of(event) && keep(of(event)));

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  leaving = !form.matches("[action$='/sign-out']") || !anythingUnsent();
  const known = forms.get(form);
  if (!known) return;
  // Signed out in another tab, and yet sent: what was typed comes back after signing in, like after a session that ended.
  over = false;
  keep(form);
  if (!read(known.key)) return;
  const field = form.querySelector("input[name=_draft]") ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "_draft" }));
  field.value = read(known.key).id;
  known.sent = { id: field.value, now: state(form, given), takes: event.submitter?.dataset.takes?.split(" ") };
  known.id = undefined;
  keep(form);
});
document.addEventListener("click", (event) => event.target.closest("[data-leaves]") && (leaving = true));
window.addEventListener("beforeunload", (event) => !leaving && anythingUnsent() && event.preventDefault());
window.addEventListener("pageshow", () => {
  leaving = false;
  settle();
});

// A form that its own answer replaces is no longer in the page when the answer is told, so it is remembered by its request.
const sent = new WeakMap();
document.addEventListener("htmx:beforeRequest", ({ detail: { elt, xhr } }) => {
  if (forms.has(elt)) sent.set(xhr, { form: elt, now: state(elt, given) });
});
document.addEventListener("htmx:afterRequest", ({ detail: { successful, xhr } }) => {
  const { form, now } = sent.get(xhr) ?? {};
  if (form && successful && xhr.status < 400) taken(form, now);
});
document.addEventListener("htmx:afterSettle", () => {
  scan();
  for (const form of document.forms) keep(form);
});

// Signing out clears the tab, in the other tabs too, where the page itself still shows what was typed; so does another person's
// signing in.
const others = new BroadcastChannel("auditway");
const clear = (mine) => stored().filter((key) => !mine || !key.startsWith(`${PREFIX}${account}:`)).forEach(forget);
others.addEventListener("message", (event) => {
  if (event.data !== "signed-out") return;
  over = true;
  clear(false);
});
if (document.querySelector("[data-signed-out]")) {
  clear(false);
  others.postMessage("signed-out");
}
if (account) {
  settle();
  clear(true);
  document.addEventListener("DOMContentLoaded", scan);
} else {
  const note = document.querySelector("[data-kept]");
  if (note) note.hidden = !stored().length;
}
