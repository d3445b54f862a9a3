// Puts the lists of /fragments/ into their places. Without this script each place keeps its link.
for (const place of document.querySelectorAll("[data-fragment]")) {
  fetch(place.dataset.fragment)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((html) => {
      place.innerHTML = html;
      // No page repeats its own headline.
      for (const link of place.querySelectorAll("li a")) {
        if (link.pathname === location.pathname) link.closest("li").remove();
      }
      countTimes(place);
      setInterval(countTimes, 60000, place);
    })
    .catch(() => {});
}

// Times of the last 24 hours as «قبل 5 دقائق», counted by the reader's clock; the date stays in `title`, and comes back when the day is over.
// Midnight is the time of an article that has a date only.
function countTimes(place) {
  for (const time of place.querySelectorAll("time:not([datetime*='T00:00:00'])")) {
    const date = (time.title ||= time.textContent);
    const minutes = Math.floor((Date.now() - new Date(time.dateTime)) / 60000);
    if (!(minutes >= 1 && minutes < 1440)) {
      time.textContent = date;
      continue;
    }
    const digits = /[٠-٩]/.test(date) ? "arab" : /[۰-۹]/.test(date) ? "arabext" : "latn";
    const words = new Intl.RelativeTimeFormat(`${time.closest("[lang]").lang}-u-nu-${digits}`);
    time.textContent = minutes < 60 ? words.format(-minutes, "minute") : words.format(-Math.floor(minutes / 60), "hour");
  }
}
