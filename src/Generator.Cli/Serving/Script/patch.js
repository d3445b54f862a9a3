// Changes the document in place, from what the server sent before (`sent`) to what it sends now (`wanted`). What is the same stays untouched, and with it the focus, opened details,
// typed values and the place that is being read. Each function says whether it could; if not, the page has to be loaded anew.

const isCode = (script) => {
  const type = script.type.trim().toLowerCase();
  return ["", "module", "importmap", "speculationrules"].includes(type) || /^(text|application)\/(x-)?(java|ecma)script/.test(type);
};

const hasCode = (page) => [...page.scripts].some(isCode);

// What takes effect while a page is loaded, or is not part of its tree.
const fixedParts = (page) =>
  [...page.querySelectorAll("script, meta[http-equiv], base, noscript, template")].filter((part) => part.localName !== "script" || isCode(part)).map((part) => part.outerHTML).join("\n");

const patchAttributes = (live, sent, wanted) => {
  for (const { name } of sent.attributes) if (!wanted.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value, namespaceURI } of wanted.attributes) if (sent.getAttribute(name) !== value) live.setAttributeNS(namespaceURI, name, value);
};

const patchTree = (live, sent, wanted, mayAdd) => {
  if (sent.isEqualNode(wanted)) return true;
  if (live.nodeName !== sent.nodeName) return false;
  if (live.nodeType !== Node.ELEMENT_NODE) {
    live.data = wanted.data;
    return true;
  }
  patchAttributes(live, sent, wanted);
  const [has, had, gets] = [live, sent, wanted].map((node) => [...node.childNodes]);
  if (has.length !== had.length || (!mayAdd && gets.length !== had.length)) return false;
  let from = 0;
  while (from < had.length && had[from].isEqualNode(gets[from] ?? null)) from++;
  let [hadEnd, getsEnd] = [had.length, gets.length];
  while (hadEnd > from && getsEnd > from && had[hadEnd - 1].isEqualNode(gets[getsEnd - 1])) [hadEnd, getsEnd] = [hadEnd - 1, getsEnd - 1];
  for (; from < hadEnd && from < getsEnd && had[from].nodeName === gets[from].nodeName; from++) {
    if (!patchTree(has[from], had[from], gets[from], mayAdd)) return false;
  }
  if (!mayAdd && from < getsEnd) return false;
  for (const gone of has.slice(from, hadEnd)) gone.remove();
  for (const added of gets.slice(from, getsEnd)) live.insertBefore(document.importNode(added, true), has[hadEnd] ?? null);
  return true;
};

const loaded = (link) => new Promise((done) => {
  link.addEventListener("load", done);
  link.addEventListener("error", done);
  setTimeout(done, 2000);
});

// New style sheets are there before old ones go, so that the page is never without.
const patchHead = async (sent, wanted) => {
  const rest = [...document.head.children];
  const waits = [];
  let next = null;
  for (const child of [...wanted.children].reverse()) {
    if (child.localName === "noscript") continue;
    let live = rest.findLast((node) => node.isEqualNode(child));
    if (live) {
      rest.splice(rest.indexOf(live), 1);
    } else {
      live = document.importNode(child, true);
      if (live.matches("link[rel~=stylesheet]")) waits.push(loaded(live));
      document.head.insertBefore(live, next);
    }
    if (next && live.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_PRECEDING) return false;
    next = live;
  }
  await Promise.all(waits);
  for (const node of rest) if ([...sent.children].some((child) => child.isEqualNode(node))) node.remove();
  return true;
};

const patch = async (sent, wanted) => {
  if (fixedParts(sent) !== fixedParts(wanted) || !await patchHead(sent.head, wanted.head)) return false;
  unmark();
  // A site's own scripts know nothing of elements that come later: they get a new page, unless only words change in a body that they left alone.
  const isScripted = hasCode(sent);
  if (isScripted && !document.body.isEqualNode(sent.body)) return false;
  patchAttributes(document.documentElement, sent.documentElement, wanted.documentElement);
  return patchTree(document.body, sent.body, wanted.body, !isScripted);
};
