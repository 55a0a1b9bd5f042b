// A form that changes with its answers and got no answer itself says why, and asks once more when the connection is back.
const forms = new WeakMap();
const waiting = new Set();

/** Tells on the form why nothing came of what was asked; without words it takes back what was told. */
export function say(form, head, sentence) {
  form.querySelector("[data-unanswered]")?.remove();
  if (!head) return;
  const note = Object.assign(document.createElement("div"), { className: "banner banner-bad" });
  note.dataset.unanswered = "";
  note.setAttribute("role", "alert");
  const icon = Object.assign(document.createElement("i"), { className: "bi bi-exclamation-octagon-fill" });
  icon.setAttribute("aria-hidden", "true");
  const text = document.createElement("p");
  text.append(Object.assign(document.createElement("b"), { textContent: head }), ` ${sentence}`);
  note.append(icon, text);
  (form.querySelector("[data-notes]") ?? form).prepend(note);
}

/** The words of the page that was answered instead of fields. */
function refusal(xhr) {
  const page = new DOMParser().parseFromString(xhr.responseText, "text/html").querySelector("main");
  const words = (selector) => page?.querySelector(selector)?.textContent.trim() ?? "";
  return [`${words("h1") || "This could not be shown"}.`, words(".empty > p, .problems") || "What you typed stays on this page; try again."];
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.detail.elt.closest("form[data-fields]");
  if (form) forms.set(event.detail.xhr, form);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (forms.has(event.detail.xhr) && event.detail.xhr.status >= 400) event.detail.shouldSwap = false;
});
document.addEventListener("htmx:afterRequest", (event) => {
  const { xhr, elt } = event.detail;
  const form = forms.get(xhr);
  if (!form || !xhr.status) return;
  waiting.delete(elt);
  if (xhr.status < 400) say(form);
  else if (!xhr.getResponseHeader("Auditway-Session")) say(form, ...refusal(xhr));
});
document.addEventListener("htmx:sendError", (event) => {
  const { xhr, elt } = event.detail;
  const form = forms.get(xhr);
  if (!form) return;
  if (elt.matches("[hx-trigger=change]")) waiting.add(elt);
  const next = elt.matches("[name^='tool:']")
    ? "press the button again when the connection is back."
    : "fields that depend on your answer appear when the connection is back.";
  say(form, "No connection.", `What you typed stays on this page; ${next}`);
});
window.addEventListener("online", () => {
  for (const elt of waiting) if (elt.isConnected) elt.dispatchEvent(new Event("change", { bubbles: true }));
  waiting.clear();
});
