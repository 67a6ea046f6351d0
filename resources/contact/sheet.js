"use strict";
(() => {
  const body = document.body;
  const cards = [...document.querySelectorAll(".card[data-take]")];
  const kept = `takewright ${body.dataset.batch}`;
  const saying = document.getElementById("saying");

  const isStarred = (card) => card.dataset.starred === "yes";

  function show(card, starred) {
    card.dataset.starred = starred ? "yes" : "no";
    card.querySelector(".star").setAttribute("aria-pressed", String(starred));
  }

  function count() {
    const stars = cards.filter(isStarred).length;
    saying.textContent = saying.dataset.words.replace("{stars}", stars);
  }

  // Of one scene the film shows one take; another star takes the place of the first.
  function turn(card) {
    const starred = !isStarred(card);
    if (starred) {
      for (const other of cards) {
        if (other.dataset.scene === card.dataset.scene) show(other, false);
      }
    }
    show(card, starred);
    count();
    remember();
  }

  // Some browsers keep nothing for pages from a disk; then the stars last as long as the page.
  function remember() {
    try {
      const stars = cards.filter(isStarred).map((card) => card.dataset.take);
      localStorage.setItem(kept, JSON.stringify({ pages: body.dataset.made, stars }));
    } catch { /* not to be had */ }
  }

  function recall() {
    try {
      const found = JSON.parse(localStorage.getItem(kept));
      if (!found || found.pages !== body.dataset.made) return;
      for (const card of cards) show(card, found.stars.includes(card.dataset.take));
    } catch { /* not to be had */ }
  }

  function save() {
    const stars = cards.filter(isStarred).map((card) => card.dataset.take);
    const choices = { takewright_choices: 1, batch: body.dataset.batch, stars };
    const blob = new Blob([JSON.stringify(choices, null, 2) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = "choices.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: "below", ArrowUp: "above" };

  function target(card, step) {
    const seen = cards.filter((each) => each.offsetParent !== null);
    const place = seen.indexOf(card);
    if (place < 0) return seen[0];
    if (typeof step === "number") {
      const onwards = getComputedStyle(body).direction === "rtl" ? -step : step;
      return seen[place + onwards];
    }
    const here = card.getBoundingClientRect();
    const rows = step === "below" ? seen.slice(place + 1) : seen.slice(0, place).reverse();
    return rows.find((each) => Math.abs(each.getBoundingClientRect().left - here.left) < 2);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const card = event.target.closest(".card[data-take]");
    if (event.key in STEPS) {
      const next = target(card, STEPS[event.key]);
      if (next) {
        next.querySelector(".star").focus();
        next.scrollIntoView({ block: "nearest" });
        event.preventDefault();
      }
    } else if (event.key.toLowerCase() === "o" && card) {
      card.querySelector("a.poster").click();
    }
  });

  for (const card of cards) {
    card.querySelector(".star").addEventListener("click", () => turn(card));
  }
  document.getElementById("save").addEventListener("click", save);
  const only = document.getElementById("only");
  only.addEventListener("click", () => {
    const pressed = only.getAttribute("aria-pressed") !== "true";
    only.setAttribute("aria-pressed", String(pressed));
    body.dataset.only = pressed ? "starred" : "";
  });
  recall();
  count();
})();
