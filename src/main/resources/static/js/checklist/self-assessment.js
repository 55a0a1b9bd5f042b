// The self-assessment: what its keys do on the control one is at, and how saving, turning and the words in the head go together.
import { replace, show } from "./answer.js";
import { autosave, fill, restore } from "./autosave.js";
import { choose, keys } from "./keys.js";
import { isWaiting, waitingFor } from "./notice.js";
import { Outbox } from "./outbox.js";
import { Panes } from "./panes.js";
import { status } from "./status.js";

const main = document.getElementById("main");
const controls = () => [...document.querySelectorAll("#panel > section[id^='c-']")];
const address = (control) => `${location.pathname}?control=${encodeURIComponent(control)}`;
let here;

const outbox = new Outbox(main.dataset.records);
const say = () => status(outbox, address);
const panes = new Panes(outbox, opened);

function opened(turned = location.href) {
  restore(outbox);
  say();
  const asked = document.getElementById(decodeURIComponent(new URL(turned).hash.slice(1)));
  goTo(asked ?? controls().find(isOpen) ?? controls()[0]);
}

// An answer of "not applicable" without its reason is not complete.
function isOpen(control) {
  if (!control.querySelector("form[data-autosave]")) return false;
  const claim = control.querySelector("[name=claim]:checked")?.value;
  return !claim || (claim === "NOT_APPLICABLE" && !control.querySelector("[name=statement]").value.trim());
}

function goTo(control) {
  here?.removeAttribute("aria-current");
  here = control;
  if (!here) return;
  here.setAttribute("aria-current", "true");
  const field = here.querySelector("[name=claim]:checked:enabled") ?? here.querySelector("[name=claim]:enabled") ?? here.querySelector("h3");
  field.focus({ preventScroll: true });
  here.scrollIntoView({ block: "nearest" });
}

document.addEventListener("focusin", (event) => {
  const control = event.target.closest("#panel > section[id^='c-']");
  if (!control || control === here) return;
  here?.removeAttribute("aria-current");
  here = control;
  here.setAttribute("aria-current", "true");
});

outbox.listen(({ key, status: code, text }) => {
  say();
  if (!text) return;
  const place = document.getElementById(`c-${key}`);
  const insisted = place?.querySelector("[data-insists]");
  if (code === 409 && place) conflict(key, text);
  else if (code < 400 && insisted && !outbox.get(key)) panes.turn(`${location.href.split("#")[0]}#c-${key}`, false);
  else if (code < 400) show(text);
});

function conflict(key, text) {
  const part = new DOMParser().parseFromString(text, "text/html").getElementById(`c-${key}`);
  if (!part) return;
  replace(part);
  fill(part.querySelector("[data-insists]"), outbox.newer(key, 0));
  if (here && !here.isConnected) here = part;
}

autosave(outbox);

function step(by) {
  const next = controls()[controls().indexOf(here) + by];
  if (next) goTo(next);
  else main.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
  return true;
}

/** The section ends here; only n leads into the next one. */
function end() {
  const next = main.querySelector("a[rel=next]");
  const on = next && { label: `Open ${next.textContent.trim()}`, act: () => panes.turn(next.href) };
  waitingFor("This is the last control of the section.", () => panes.stay(), on);
  return true;
}

function press(key) {
  if (key.startsWith("+")) {
    if (!press(key[1])) return false;
    return controls().at(-1) === here ? end() : step(1);
  }
  if (/^[1-4]$/.test(key)) return choose(here?.querySelectorAll("[name=claim]:enabled")[key - 1]);
  if (key === "n" || key === "p") return step(key === "n" ? 1 : -1);
  if (key === "r") return here?.querySelector("[name=statement]")?.focus() ?? true;
  if (key === "e") {
    const offer = here?.querySelector("details.offer");
    if (!offer) return false;
    offer.open = true;
    return offer.querySelector("input[type=file]").focus() ?? true;
  }
  const target = /^[sl]$/.test(key) && main.querySelector(`[data-key="${key}"]`);
  target && target.click();
  return Boolean(target);
}

keys((key) => panes.hold(key), () => panes.isBusy(), press, () => isWaiting() && panes.stay());

document.addEventListener("click", (event) => {
  const drops = event.target.closest("[data-drops], [data-discards]");
  if (drops) {
    event.preventDefault();
    const key = drops.dataset.drops ?? drops.dataset.discards;
    outbox.discard(key);
    return panes.turn(`${location.pathname}?section=${document.getElementById("sheet").dataset.section}#c-${key}`, false);
  }
  const link = event.target.closest("#sheet a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  if (link.pathname === location.pathname && link.origin === location.origin) {
    event.preventDefault();
    outbox.flush();
    panes.turn(link.href);
  } else if (link.pathname === `${location.pathname}/submission`) {
    event.preventDefault();
    panes.leave(() => location.assign(link.href));
  }
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.hasAttribute("data-submits")) panes.turn(`${field.form.action}?${new URLSearchParams(new FormData(field.form))}`);
});

document.addEventListener("submit", (event) => {
  if (!event.target.hasAttribute("data-after-saving") || !outbox.waiting().length) return;
  event.preventDefault();
  const { target, submitter } = event;
  panes.leave(() => target.requestSubmit(submitter));
});

await outbox.start();
opened();
panes.start(press);
