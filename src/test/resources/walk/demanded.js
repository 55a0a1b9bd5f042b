// The first control of a form that demands an answer and has none, as people see it; null when nothing is left.
(form) => {
  const shown = (control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled && !control.readOnly;
  const label = (control) => {
    const group = control.closest("fieldset, [role=group], [role=radiogroup]");
    const labelled = control.type === "radio" && group ? group.getAttribute("aria-labelledby") : null;
    const text = labelled ? document.getElementById(labelled) : control.labels?.[0] ?? group?.querySelector("legend");
    return (text?.textContent ?? control.getAttribute("aria-label") ?? control.name).replace(/\s+/g, " ").trim();
  };
  const demands = (control) =>
    control.required || control.getAttribute("aria-required") === "true" || (control.type === "radio" && !/optional/.test(label(control)));
  const empty = (control) => {
    if (control.type === "radio") return ![...form.elements].some((each) => each.name === control.name && each.checked);
    if (control.type === "checkbox") return !control.checked;
    if (control.type === "file") return control.files.length === 0;
    return control.value === "";
  };
  for (const control of form.elements) {
    if (!/^(INPUT|SELECT|TEXTAREA)$/.test(control.tagName) || /^(hidden|submit|button|search)$/.test(control.type)) continue;
    if (!shown(control) || !demands(control) || !empty(control)) continue;
    const option = control.tagName === "SELECT" ? [...control.options].find((each) => each.value && !each.disabled)?.value : undefined;
    return { id: control.id, type: control.tagName === "SELECT" ? "select" : control.type, label: label(control), option, min: control.min, max: control.max };
  }
  return null;
};
