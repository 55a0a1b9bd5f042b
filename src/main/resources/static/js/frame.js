// The search field by Ctrl+K, menus that close, the toast that goes, the CSRF header for htmx, and spoken names of fields in error.
import { meta } from "./meta.js";

// A refused form stands at the address it was sent to, which has no page: loading it again, going back to it or signing in on the way
// leads to the page it was sent from.
if (meta("sent-from")) history.replaceState(history.state, "", meta("sent-from"));

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    const field = document.querySelector(".find input");
    field?.focus();
    field?.select();
  }
  if (event.key === "Escape") closeMenus(null);
});

document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu === except) continue;
    const held = menu.contains(document.activeElement);
    menu.open = false;
    if (held) menu.querySelector("summary").focus();
  }
}

document.addEventListener("htmx:configRequest", (event) => {
  const header = meta("csrf-header");
  if (header) event.detail.headers[header] = meta("csrf-token");
});

const toast = document.querySelector(".toast-place .toasty");
if (toast) {
  const held = () => toast.matches(":hover, :focus-within");
  const go = () => (held() ? setTimeout(go, 1000) : toast.remove());
  setTimeout(go, 6000);
}

document.querySelector("[data-summary]")?.focus();
