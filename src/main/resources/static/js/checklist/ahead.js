// Text that is typed for a control before it is open: shown in a field of its own, then put where it belongs.
import { waitingFor, doneWaiting } from "./notice.js";

let box;

/** @param item takes the text; it is one of what waits for the control to open */
export function writeAhead(item) {
  box?.remove();
  box = document.createElement("div");
  box.className = "banner ahead";
  const label = document.createElement("label");
  label.className = "form-label";
  label.htmlFor = "ahead";
  label.textContent = "Text for the control that opens";
  const field = document.createElement("textarea");
  field.id = "ahead";
  field.className = "form-control";
  field.addEventListener("input", () => (item.text = field.value));
  box.append(label, field);
  document.getElementById("main").append(box);
  field.focus();
}

/** Writes it into the field that has the focus now, as if it was typed there; what nothing can take is shown to be copied. */
export function writeHere({ text }, goesOn) {
  box?.remove();
  box = null;
  const field = document.activeElement;
  if (field?.matches("textarea:enabled")) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (!goesOn) field.blur();
  } else if (text.trim()) waitingFor(`What you typed has no place here: “${text.trim()}”. Copy it before you go on.`, () => doneWaiting());
}

/** Whether it is being written just now. */
export const isWriting = () => Boolean(box?.contains(document.activeElement));
