// Tells the browser's time zone when a person signs in, and offers it where a zone is chosen.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const field of document.querySelectorAll("input[data-zone]")) field.value = zone ?? "";

const offer = document.querySelector("[data-browser-zone]");
const choice = document.querySelector("select[name=zone]");
if (zone && offer && choice && choice.value !== zone && [...choice.options].some((option) => option.value === zone)) {
  offer.querySelector("[data-part=zone]").textContent = zone.replaceAll("_", " ");
  offer.querySelector("[data-part=take]").addEventListener("click", () => {
    choice.value = zone;
    offer.hidden = true;
    choice.focus();
  });
  offer.hidden = false;
}
