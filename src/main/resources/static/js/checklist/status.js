// Says beside the head what the server has and what it has not; "Everything saved" only when it answered for the last change.
const changes = (count) => (count === 1 ? "1 change" : `${count} changes`);

const why = ({ conflict, sentence }) => sentence || (conflict ? "another person answered meanwhile; open it and choose." : "the server refused it.");

export function state(outbox) {
  const waiting = outbox.waiting();
  const count = changes(waiting.length);
  const kept = outbox.kept ? `${count} kept on this device` : `${count} not saved`;
  const stopped = waiting.find((record) => record.stopped);
  if (outbox.signing.out) return ["person-lock", "warn", `Signed out, ${kept}, sent when you sign in again`];
  if (stopped) return ["exclamation-circle-fill", "bad", `Not saved: ${why(stopped.stopped)}`, stopped.key];
  if (outbox.offline && waiting.length) return ["wifi-off", "warn", `Offline, ${kept}, sent when the connection is back`];
  if (outbox.offline) return ["wifi-off", "warn", "Offline, everything until now is saved"];
  if (outbox.trouble) return ["exclamation-circle-fill", "bad", `Not saved: ${outbox.trouble} ${count} kept, tried again.`];
  if (waiting.some((record) => !record.typing)) return ["arrow-repeat", "", `Saving ${count}`];
  if (waiting.length) return ["pencil", "", `${kept}, saved when you leave the field`];
  return ["check-lg", "ok", "Everything saved"];
}

/** @param address where a record is looked at, by its key */
export function status(outbox, address) {
  const place = document.getElementById("sync");
  if (!place || (!outbox.started && !outbox.waiting().length)) return;
  const [icon, tone, words, key] = state(outbox);
  const said = place.dataset.said;
  if (said === icon + words) return;
  place.dataset.said = icon + words;
  const mark = document.createElement("i");
  mark.className = `bi bi-${icon} ${tone}`;
  mark.setAttribute("aria-hidden", "true");
  const text = document.createElement("span");
  text.textContent = words;
  place.replaceChildren(mark, text);
  if (!key) return;
  const link = document.createElement("a");
  link.href = address(key);
  link.textContent = `Open ${key}`;
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "btn btn-line btn-sm";
  drop.dataset.drops = key;
  drop.textContent = "Discard mine";
  place.append(link, drop);
}
