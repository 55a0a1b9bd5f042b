// A form that is sent does not take along the file chosen in another one: the file is to be added first, or taken away.
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    document.querySelector("[data-left-behind]")?.remove();
    if (form.getAttribute("method")?.toLowerCase() !== "post" || form.hasAttribute("hx-post") || !form.closest("main")) return;
    const left = [...document.querySelectorAll("input[type=file]")].find((one) => one.files.length && one.form !== form);
    if (!left) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const note = Object.assign(document.createElement("p"), { className: "small bad mb-0" });
    note.textContent = `Nothing was sent: ${left.files[0].name} is chosen here and not added yet. Add it first, or choose no file.`;
    note.dataset.leftBehind = "";
    note.setAttribute("role", "alert");
    for (let one = left.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    left.after(note);
    left.focus();
  },
  true,
);
