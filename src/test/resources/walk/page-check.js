// What a person would see wrong on the page as it stands: it scrolls sideways, or two words touch that belong to different things.
() => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll("body *")].filter(
      (each) => each.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(each.parentElement) && !hidden(each),
    );
    const last = wide.at(-1);
    found.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px: ${last ? name(last) : "?"}`);
  }
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
    text.data.trim() && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(text.parentElement.tagName)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  let before = null;
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    if (before && touch(before, text)) found.push(`“${before.data.trim().slice(-20)}” touches “${text.data.trim().slice(0, 20)}”`);
    before = text;
  }
  return found;

  function scrolls(element) {
    for (let each = element; each; each = each.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) && each !== document.body && each !== root) return true;
    }
    return false;
  }

  function hidden(element) {
    const { visibility, display } = getComputedStyle(element);
    return visibility === "hidden" || display === "none" || element.closest(".visually-hidden, .visually-hidden-focusable") !== null;
  }

  function name(element) {
    return `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`;
  }

  function touch(one, other) {
    if (!/[\p{L}\p{N}]$/u.test(one.data) || !/^[\p{L}\p{N}]/u.test(other.data)) return false;
    if (hidden(one.parentElement) || hidden(other.parentElement)) return false;
    const [end, begin] = [edge(one, one.data.length - 1), edge(other, 0)];
    if (!end.width || !begin.width) return false;
    return Math.abs(end.bottom - begin.bottom) < 6 && begin.left - end.right < 1.5 && begin.left >= end.right - 1;
  }

  function edge(text, at) {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  }
};
