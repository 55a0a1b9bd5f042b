// A session that ended, or was renewed by signing in again, while a page was open: what a script sent is neither lost in silence nor
// called forbidden. Others may listen to "auditway:signed-out" and "auditway:signed-in" on the document.
import { meta, setMeta } from "./meta.js";

const HEADER = "Auditway-Session";

/** What an answer says about the session: "ended", "renewed", "other" (another person is signed in now) or null. */
export function sessionOf(header) {
  const said = header(HEADER);
  if (said !== "renewed") return said;
  return header("Auditway-Account") === meta("account") ? "renewed" : "other";
}

/** Takes the token of the renewed session for everything this page sends from now on. */
export function renew(header) {
  const token = header(meta("csrf-header") ?? "X-CSRF-TOKEN");
  if (!token) return;
  setMeta("csrf-token", token);
  for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = token;
}

/** The address that signs in and leads back to this page. */
export const signInAgain = () => `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;

/** Says so, once. */
export function sayEnded(anotherPerson = false) {
  if (document.getElementById("signed-out")) return;
  const words = anotherPerson
    ? ["Another person is signed in now", "This page belongs to the account that opened it, so nothing was sent.", "To the start", "/"]
    : ["You were signed out", "Sign in again; what you typed is kept and comes back on this page.", "Sign in again", signInAgain()];
  const dialog = document.createElement("dialog");
  dialog.id = "signed-out";
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "signed-out-head");
  const head = Object.assign(document.createElement("h2"), { id: "signed-out-head", textContent: words[0] });
  const text = Object.assign(document.createElement("p"), { textContent: words[1] });
  const acts = Object.assign(document.createElement("div"), { className: "acts" });
  const stay = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-line", textContent: "Stay here" });
  const link = Object.assign(document.createElement("a"), { className: "btn btn-primary", href: words[3], textContent: words[2] });
  link.dataset.leaves = "true";
  stay.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  acts.append(stay, link);
  dialog.append(head, text, acts);
  document.body.append(dialog);
  dialog.showModal();
  link.focus();
}

document.addEventListener("htmx:responseError", (event) => {
  const { xhr, elt, requestConfig } = event.detail;
  const header = (name) => xhr.getResponseHeader(name);
  const session = sessionOf(header);
  if (!session) return;
  if (session === "renewed") {
    renew(header);
    document.dispatchEvent(new CustomEvent("auditway:signed-in", { detail: { elt } }));
    window.htmx.ajax(requestConfig.verb, requestConfig.path, { source: elt, event: requestConfig.triggeringEvent });
    return;
  }
  document.dispatchEvent(new CustomEvent("auditway:signed-out", { detail: { elt, session } }));
  sayEnded(session === "other");
});
