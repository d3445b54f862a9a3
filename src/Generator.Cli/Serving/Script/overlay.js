const lines = (list) => {
  const frame = element("pre", "");
  for (const line of list) {
    const text = element("bdi", line.before, { className: "text" });
    if (line.marked) text.append(element("mark", line.marked), line.after);
    const row = element("div", "", { className: line.own ? "row own" : "row" });
    row.append(element("span", line.number, { className: "number" }), text);
    frame.append(row);
  }
  return frame;
};

const message = (error) => {
  const box = element("article", "");
  const head = element("h2", error.message + " ");
  head.append(element("code", error.code));
  box.append(head);
  for (const at of error.places) {
    const file = element("p", at.label ? at.label + ": " : "", { className: "file" });
    file.append(element("bdi", at.file), at.at);
    box.append(file);
    if (at.lines.length > 0) box.append(lines(at.lines));
  }
  if (error.help) box.append(element("p", error.help, { className: "help" }));
  return box;
};

let overlay = null;
const hide = () => {
  overlay?.remove();
  overlay = null;
};
const show = (errors) => {
  hide();
  const { host, root } = layer("gen-errors", `section { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 4vh 4vw; background: #14161ae6; color: #e8e8e8; font: 1rem/1.6 system-ui, sans-serif; text-align: left; }
    section > div { max-width: 62rem; margin: 0 auto; padding: 1rem 1.5rem 1.5rem; border-block-start: 4px solid #ff5c5c; border-radius: 6px; background: #1f2228; }
    header { display: flex; align-items: center; justify-content: space-between; }
    h1 { margin: 0; font-size: 1.1rem; color: #ff8f8f; }
    h2 { margin: 1.2rem 0 .2rem; font-size: 1.05rem; font-weight: 600; }
    code { color: #9aa0a6; font: .8rem ui-monospace, monospace; }
    button { padding: .2rem .9rem; border: 1px solid #888; border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
    button:focus-visible { outline: 2px solid #8ab4f8; }
    p { margin: .2rem 0; }
    .file { color: #8ab4f8; font: .9rem/1.6 ui-monospace, "DejaVu Sans Mono", monospace; }
    .help { color: #b7e1b0; }
    pre { margin: .4rem 0; padding: .6rem 0; overflow-x: auto; border-radius: 4px; background: #14161a; font: .92rem/1.8 ui-monospace, "DejaVu Sans Mono", "Noto Sans Mono", monospace; }
    .row { display: flex; padding: 0 1rem; min-height: 1.8em; color: #9aa0a6; white-space: pre; }
    .own { background: #ff5c5c22; color: #fff; }
    .number { flex: none; min-width: 2.5em; margin-inline-end: 1em; text-align: end; color: #777; user-select: none; }
    mark { border-block-end: 2px solid #ff5c5c; background: #ff5c5c44; color: inherit; }
    footer { margin-block-start: 1rem; color: #9aa0a6; font-size: .9rem; }`);
  const section = element("section", "", { dir: "ltr", lang: "en" });
  section.setAttribute("role", "alert");
  const box = document.createElement("div");
  const header = document.createElement("header");
  const close = element("button", "Hide", { type: "button" });
  close.addEventListener("click", hide);
  header.append(element("h1", errors.length === 1 ? "1 error" : errors.length + " errors"), close);
  box.append(header, ...errors.map(message), element("footer", "Below is the last good page. This goes away when the errors do; Esc hides it."));
  section.append(box);
  root.append(section);
  document.documentElement.append(host);
  overlay = host;
};
addEventListener("keydown", (event) => event.key === "Escape" && hide());
