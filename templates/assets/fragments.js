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
    })
    .catch(() => {});
}
