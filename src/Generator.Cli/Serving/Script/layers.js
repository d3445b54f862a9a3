const element = (name, text, properties = {}) => Object.assign(document.createElement(name), properties, { textContent: text });

// A shadow tree with a constructed sheet: the site's styles do not reach in, and its policy for inline styles is not in the way.
const layer = (name, css) => {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host { all: initial; } " + css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
};
