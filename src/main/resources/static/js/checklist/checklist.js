// The checklist: what its keys do, and how saving, turning and the words in the head go together.
import { replace, show } from "./answer.js";
import { autosave, fill, restore } from "./autosave.js";
import { choose, keys } from "./keys.js";
import { Methods } from "./methods.js";
import { isWaiting, waitingFor } from "./notice.js";
import { Outbox } from "./outbox.js";
import { Panes } from "./panes.js";
import { status } from "./status.js";

const main = document.getElementById("main");
const record = () => document.getElementById("record");
const openControl = () => document.getElementById("sheet").dataset.control;
const address = (control) => `${location.pathname}?control=${encodeURIComponent(control)}`;

const outbox = new Outbox(main.dataset.records);
const say = () => status(outbox, address);
function opened(turned) {
  restore(outbox);
  say();
  if (record()) new Methods(record()).say();
  if (turned) document.getElementById("ch")?.focus({ preventScroll: true });
}
const panes = new Panes(outbox, opened);

outbox.listen(({ key, status: code, text }) => {
  say();
  if (!text) return;
  const insisted = document.querySelector("[data-insists]")?.dataset.insists === key;
  if (code === 409 && key === openControl()) conflict(text);
  else if (code < 400 && insisted && !outbox.get(key)) panes.turn(location.href, false);
  else show(text);
});

function conflict(text) {
  const panel = new DOMParser().parseFromString(text, "text/html").getElementById("panel");
  if (!panel) return;
  replace(panel);
  fill(record(), outbox.newer(openControl(), 0));
}

autosave(outbox, (form, field) => new Methods(form).chosen(field));

/** The section ends here; only n leads out of it, for the next one may be a colleague's. */
function end() {
  const next = document.getElementById("next");
  const on = next && { label: `Open ${next.dataset.control}`, act: () => panes.turn(next.href) };
  waitingFor(document.getElementById("sheet").dataset.ends, () => panes.stay(), on);
  return true;
}

/** The control stays open, and keys that were pressed for those after it are dropped. */
function ask(methods) {
  panes.stay();
  methods.ask();
  return true;
}

function press(key) {
  if (key.startsWith("+")) {
    if (!press(key[1])) return false;
    const methods = new Methods(record());
    if (methods.lacks()) return ask(methods);
    return document.getElementById("sheet").dataset.ends ? end() : press("n");
  }
  if (/^[1-5]$/.test(key)) return choose(document.getElementById(`v${key}`));
  if (/^[6-8]$/.test(key)) return new Methods(record()).press(key - 6);
  if (key === "g") return document.getElementById("jump").showModal() ?? true;
  if (key === "r") return document.getElementById("f-reason")?.focus() ?? true;
  const target = main.querySelector(`[data-key="${key}"]`);
  if (!target || target.disabled) return false;
  if (key === "e") {
    target.closest("details").open = true;
    target.closest("details").querySelector("input[type=file]").focus();
  } else target.click();
  return true;
}

function asBefore({ verdict, methods, reason }) {
  const form = record();
  const radio = form.querySelector(`[name=verdict][value="${verdict}"]`);
  if (!radio || radio.disabled) return;
  if (methods) form.querySelectorAll("[name=methods]").forEach((box) => (box.checked = methods.split(" ").includes(box.value)));
  delete form.dataset.taken;
  const written = document.getElementById("f-reason");
  if (reason && !written.value.trim()) written.value = reason;
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
}

keys((key) => panes.hold(key), () => panes.isBusy(), press, () => isWaiting() && panes.stay());

document.addEventListener("click", (event) => {
  const before = event.target.closest("[data-as-before]");
  if (before) asBefore(before.dataset);
  const drops = event.target.closest("[data-drops]")?.dataset.drops;
  if (drops) {
    outbox.discard(drops);
    panes.turn(location.href, false);
  }
  const link = event.target.closest("#sheet a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  if (link.hasAttribute("data-discards")) outbox.discard(openControl());
  if (link.pathname === location.pathname && link.origin === location.origin && !link.hash) {
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
  const reason = document.getElementById("f-reason");
  if (pointed && field.name === "verdict" && field.dataset.reasoned && !reason.value.trim()) reason.focus();
});

// A verdict that is clicked leads on to its reason; one that is given by its key does not, so that keys go on.
let pointed = false;
document.addEventListener("pointerdown", () => (pointed = true));
document.addEventListener("keydown", () => (pointed = false));

document.getElementById("jump").addEventListener("submit", (event) => {
  event.preventDefault();
  event.currentTarget.close();
  panes.turn(address(document.getElementById("jump-to").value));
});

await outbox.start();
opened();
panes.start(press);
