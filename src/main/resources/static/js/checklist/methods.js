// The methods last used in a section go with the next Met; a method key that follows says otherwise.
const used = new Map();

export class Methods {
  constructor(form) {
    this.form = form;
    this.boxes = [...form.querySelectorAll("[name=methods]")];
    this.section = document.getElementById("sheet").dataset.section;
  }

  /** A verdict or method was chosen by hand. */
  chosen(field) {
    const met = this.form.querySelector("[name=verdict]:checked")?.value === "MET";
    if (field.name === "methods") delete this.form.dataset.taken;
    else if (met) this.take();
    else this.giveBack();
    const ticked = this.ticked();
    if (met && ticked.length) used.set(this.section, ticked);
    this.say();
  }

  /** The key of a method: it adds to what was ticked by hand, and takes the place of what was taken over. */
  press(index) {
    const box = this.boxes[index];
    if (!box || box.disabled) return false;
    const taken = Boolean(this.form.dataset.taken);
    if (taken) this.boxes.forEach((one) => (one.checked = false));
    box.checked = taken || !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }

  take() {
    const last = used.get(this.section) ?? (this.form.dataset.remembered ?? "").split(" ").filter(Boolean);
    if (this.ticked().length || !last.length) return;
    this.boxes.forEach((box) => (box.checked = last.includes(box.value)));
    this.form.dataset.taken = "yes";
  }

  giveBack() {
    if (!this.form.dataset.taken) return;
    this.boxes.forEach((box) => (box.checked = false));
    delete this.form.dataset.taken;
  }

  ticked() {
    return this.boxes.filter((box) => box.checked).map((box) => box.value);
  }

  say() {
    const place = document.getElementById("remembered");
    if (place) place.textContent = this.form.dataset.taken ? "taken over from the control before; a method key changes it" : "";
  }
}
