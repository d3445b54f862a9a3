const colours = { "مسودة": "#8a4b00", "مجدول": "#0b5394", "منتهي المدة": "#5f6368" };
const pill = (badge) => `background: ${colours[badge] ?? "#5f6368"}; color: #fff; font-family: system-ui, sans-serif; font-weight: 600; unicode-bidi: isolate;`;

let badgeHost = null;
const showBadge = (badge) => {
  badgeHost?.remove();
  badgeHost = null;
  if (!badge) return;
  const { host, root } = layer("gen-badge", `p { position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem; z-index: 2147483646; margin: 0; padding: .3rem .9rem;
    border-radius: 2rem; font-size: 1rem; line-height: 1.6; box-shadow: 0 1px 6px #0006; ${pill(badge)} }
    @media print { p { display: none; } }`);
  root.append(element("p", badge, { lang: "ar", dir: "rtl" }));
  document.documentElement.append(host);
  badgeHost = host;
};

const unmark = () => document.querySelectorAll("gen-mark").forEach((mark) => mark.remove());

const mark = (marks) => {
  unmark();
  for (const link of document.links) {
    const badge = link.origin === location.origin && link.pathname !== location.pathname && link.textContent.trim() ? marks[link.pathname] : undefined;
    if (!badge) continue;
    const { host, root } = layer("gen-mark", `span { margin-inline-start: .4em; padding: 0 .6em; border-radius: 1em; font-size: .7rem; line-height: 1.7; vertical-align: middle; white-space: nowrap; display: inline-block; ${pill(badge)} }
      @media print { span { display: none; } }`);
    root.append(element("span", badge, { lang: "ar", dir: "rtl" }));
    link.append(host);
  }
};
