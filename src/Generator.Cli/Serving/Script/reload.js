const tag = document.currentScript;
const place = "gen-scroll:" + location.pathname;

// The version that the document shows, and the page as the server sent it, before any script: null if it cannot be had again (a missing page).
let { version } = tag.dataset;
let sent = null;
let events = null;

const restore = () => {
  const saved = sessionStorage.getItem(place);
  if (!saved) return;
  sessionStorage.removeItem(place);
  const [left, top] = JSON.parse(saved);
  const scroll = () => scrollTo({ left, top, behavior: "instant" });
  scroll();
  addEventListener("load", scroll, { once: true });
};

const reload = () => {
  sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
  location.reload();
};

const source = async () => {
  const answer = await fetch(location.href, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const own = page.querySelector(`script[src="${tag.getAttribute("src")}"]`);
  own?.remove();
  return own && { page, version: own.dataset.version, badge: own.dataset.badge };
};

const isSameServer = (other) => other.split("-")[0] === version.split("-")[0];

const update = async (said) => {
  if (!isSameServer(said.version)) return false;
  const [before, now] = [await sent, await source()];
  if (before?.version !== version || !now || !await patch(before.page, now.page)) return false;
  version = now.version;
  sent = now;
  showBadge(now.badge);
  return true;
};

const tell = ({ marks, errors }) => {
  mark(marks);
  if (errors.length > 0) show(errors);
  else hide();
};

const listen = () => {
  events = new EventSource("/__gen/events?page=" + encodeURIComponent(location.pathname));
  events.onmessage = async ({ data, target }) => {
    const said = JSON.parse(data);
    if (said.version === version) {
      tell(said);
      await (sent ??= source().catch(() => null));
      document.documentElement.dataset.genVersion = version;
      return;
    }
    // What happens meanwhile, and what making the page had to say, is the first message of the next stream.
    target.close();
    if (!await update(said).catch(() => false)) return reload();
    tell(said);
    listen();
  };
};

tag.remove();
restore();
showBadge(tag.dataset.badge);
listen();
addEventListener("pagehide", () => events.close());
addEventListener("pageshow", (event) => event.persisted && location.reload());
