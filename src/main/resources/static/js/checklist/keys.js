// Keys of a page: they act while nothing is typed and no dialog is open, in the order they were pressed, and can be turned off.
const OFF = "checklist-keys-off";
const typing = (element) => element?.matches("textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=hidden])");

/** @param hold what is done with a key while others wait; @param busy whether they have to; @param act what a key does, true where it means something */
export function keys(hold, busy, act, escape = () => {}) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const focused = document.activeElement;
    if (event.key === "Escape") return typing(focused) ? focused.blur() : escape();
    const here = focused === document.body || document.getElementById("main").contains(focused);
    if (!here || typing(focused) || localStorage.getItem(OFF)) return;
    const key = name(event);
    if (key === "?") return document.querySelector("[data-open=keys]")?.click();
    if (event.repeat && !/^[np]$/.test(key)) return;
    if (busy() && key.length < 3) hold(key);
    else if (!act(key)) return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-open]");
    if (opener) {
      document.getElementById("keys-on").checked = !localStorage.getItem(OFF);
      document.getElementById(opener.dataset.open).showModal();
    }
    event.target.closest("[data-close]")?.closest("dialog").close();
  });
  document.addEventListener("change", (event) => {
    if (event.target.id === "keys-on") event.target.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes");
  });
}

/** The digit of a key with Shift is told by its place on the board. */
function name(event) {
  const digit = event.shiftKey && event.code.match(/^Digit([0-9])$/);
  return digit ? `+${digit[1]}` : event.key;
}

/** Chooses a radio button as a click would. */
export function choose(radio) {
  if (!radio || radio.disabled) return false;
  if (!radio.checked) {
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }
  return true;
}
