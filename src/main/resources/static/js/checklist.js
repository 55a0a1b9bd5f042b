// The checklist: keys, moving between controls in place, and what is saved said beside the head.
const KEYS_OFF = "checklist-keys-off";
const main = () => document.getElementById("main");
const typing = (element) => element?.matches("textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=hidden])");

function press(key) {
  if (key instanceof Element) return key.click();
  if (/^[1-5]$/.test(key)) {
    const radio = document.getElementById(`v${key}`);
    if (!radio || radio.disabled || radio.checked) return Boolean(radio);
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }
  if (key === "g") {
    document.getElementById("jump")?.showModal();
    return true;
  }
  const target = main().querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  if (key === "e") {
    target.closest("details").open = true;
    target.closest("details").querySelector("input[type=file]").focus();
  } else target.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.key === "Escape" && typing(document.activeElement)) return document.activeElement.blur();
  const focused = document.activeElement;
  const here = focused === document.body || main().contains(focused);
  if (!here || typing(focused) || localStorage.getItem(KEYS_OFF)) return;
  if (turning || held.length) held.push(event.key);
  else if (!press(event.key)) return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    document.getElementById("keys-on").checked = !localStorage.getItem(KEYS_OFF);
    document.getElementById(opener.dataset.open).showModal();
  }
  if (event.target.closest("[name=clear]")) main().querySelectorAll("[name=verdict]").forEach((radio) => (radio.checked = false));
  event.target.closest("[data-close]")?.closest("dialog").close();
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.id === "keys-on") field.checked ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, "yes");
  if (field.hasAttribute("data-submits")) field.form.submit();
  const reason = document.getElementById("f-reason");
  if (field.name === "verdict" && field.dataset.reasoned && reason && !reason.value.trim()) reason.focus();
});

// What was typed is sent when the page is left.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && typing(document.activeElement)) document.activeElement.blur();
});

function say(icon, tone, words) {
  const place = document.getElementById("sync");
  if (!place) return;
  place.firstElementChild.className = `bi bi-${icon} ${tone}`;
  place.lastElementChild.textContent = words;
}

// Another control is turned to once everything typed is saved; keys pressed meanwhile act on it, in their order.
let turning = false;
let held = [];
const saving = () => Boolean(main().querySelector("[data-autosave].htmx-request"));
function goOn() {
  while (held.length && !turning && !saving()) press(held.shift());
}
function turn() {
  turning = true;
  document.getElementById("panel")?.setAttribute("inert", "");
}
function stay() {
  held = [];
  turning = false;
  document.getElementById("panel")?.removeAttribute("inert");
}
document.addEventListener("click", (event) => {
  const link = event.target.closest("#main a[href]");
  if (!link || !saving()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.unshift(link);
}, true);
document.addEventListener("htmx:beforeRequest", (event) => {
  if (!event.detail.boosted) return;
  if (!reasonMissing()) return turn();
  event.preventDefault();
  stay();
  say("pencil", "warn", "Write the reason first, or clear the verdict");
  document.getElementById("f-reason").focus();
});
document.addEventListener("htmx:afterSettle", (event) => {
  if (!event.detail.boosted) return;
  turning = false;
  goOn();
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.xhr?.status || event.detail.xhr.status >= 400) stay();
  else setTimeout(goOn);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!event.detail.boosted || event.detail.xhr.responseText.includes('id="sheet"')) return;
  event.detail.shouldSwap = false;
  location.assign(event.detail.pathInfo.requestPath);
});

const saves = (event) => event.detail.elt?.matches?.("[data-autosave]");

const reasonMissing = () => main().querySelector("[data-autosave] [name=verdict][data-reasoned]:checked") && !document.getElementById("f-reason")?.value.trim();

document.addEventListener("htmx:beforeRequest", (event) => {
  if (!saves(event)) return;
  if (!reasonMissing()) return say("arrow-repeat", "", "Saving");
  event.preventDefault();
  say("pencil", "warn", "Saved once the reason is written");
});
document.addEventListener("htmx:sendError", (event) => saves(event) && say("wifi-off", "warn", "Not saved, no connection"));
document.addEventListener("htmx:afterRequest", (event) => {
  if (!saves(event) || !event.detail.xhr?.status) return;
  if (event.detail.xhr.status < 400) say("check-lg", "ok", "Everything saved");
  else say("exclamation-circle-fill", "bad", "Not saved yet");
});

// The lists stay where they were, the open control is in sight.
let places = {};
const panes = () => document.querySelectorAll("[data-pane]");
document.addEventListener("htmx:beforeSwap", () => panes().forEach((pane) => (places[pane.dataset.pane] = pane.scrollTop)));
function settle() {
  panes().forEach((pane) => {
    pane.scrollTop = places[pane.dataset.pane] ?? 0;
    const open = pane.querySelector("[aria-current]");
    if (open && (open.offsetTop - pane.offsetTop < pane.scrollTop + 48 || open.offsetTop - pane.offsetTop + open.offsetHeight > pane.scrollTop + pane.clientHeight))
      pane.scrollTop = open.offsetTop - pane.offsetTop - pane.clientHeight / 3;
  });
}
document.addEventListener("htmx:afterSettle", settle);
settle();
