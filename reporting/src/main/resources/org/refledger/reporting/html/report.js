"use strict";
(() => {
  const form = document.getElementById("filters");
  const cards = [...document.querySelectorAll(".finding")];
  const list = document.getElementById("findings");
  const levels = ["error", "warning", "note"];
  if (!form) return;
  const fields = form.elements;

  const visible = () => [...list.querySelectorAll(".finding")].filter((card) => !card.hidden);

  function apply() {
    const words = fields.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rule = fields.rule.value;
    const module = fields.module ? fields.module.value : "";
    const newOnly = fields.new ? fields.new.checked : false;
    for (const card of cards) {
      const text = card.textContent.toLowerCase();
      card.hidden =
        !fields[card.dataset.severity].checked ||
        (rule !== "" && card.dataset.rule !== rule) ||
        (module !== "" && card.dataset.module !== module) ||
        (newOnly && card.dataset.state !== "new") ||
        !words.every((word) => text.includes(word));
    }
    const place = (card) => cards.indexOf(card);
    const worst = (card) => levels.indexOf(card.dataset.severity);
    const bySeverity = fields.order.value === "severity";
    const order = [...cards].sort((a, b) => (bySeverity ? worst(a) - worst(b) : 0) || place(a) - place(b));
    if (order.some((card, i) => card !== list.children[i])) list.append(...order);
    document.getElementById("shown").textContent = visible().length + " of " + cards.length + " shown";
  }

  // The state of the filters is kept in the address, as #?q=..., so that it can be sent around.
  function save() {
    const state = new URLSearchParams();
    if (fields.q.value) state.set("q", fields.q.value);
    if (fields.rule.value) state.set("rule", fields.rule.value);
    if (fields.module && fields.module.value) state.set("module", fields.module.value);
    if (fields.order.value) state.set("order", fields.order.value);
    for (const level of levels) if (!fields[level].checked) state.set(level, "0");
    if (fields.new && !fields.new.checked) state.set("new", "0");
    const text = state.toString();
    history.replaceState(null, "", text ? "#?" + text : location.pathname + location.search);
  }

  function load() {
    if (!location.hash.startsWith("#?")) return;
    const state = new URLSearchParams(location.hash.slice(2));
    fields.q.value = state.get("q") || "";
    fields.rule.value = state.get("rule") || "";
    if (fields.module) fields.module.value = state.get("module") || "";
    fields.order.value = state.get("order") || "";
    for (const level of levels) fields[level].checked = state.get(level) !== "0";
    if (fields.new) fields.new.checked = state.get("new") !== "0";
  }

  function go(step) {
    const all = visible();
    if (all.length === 0) return;
    const now = all.indexOf(document.activeElement.closest ? document.activeElement.closest(".finding") : null);
    const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + step))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }

  function openTarget() {
    const target = location.hash.startsWith("#?") ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const card = target.closest(".finding");
    if (card) card.hidden = false;
    if (target.tagName === "DETAILS") target.open = true;
    target.scrollIntoView({ block: card ? "nearest" : "start" });
  }

  form.addEventListener("input", () => { apply(); save(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", () => {
    if (location.hash.startsWith("#?")) { load(); apply(); } else openTarget();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.filter) {
      fields[button.dataset.filter].value = button.dataset.value;
      apply();
      save();
      form.scrollIntoView();
    } else if (button.dataset.copy) {
      const label = button.textContent;
      navigator.clipboard.writeText(button.dataset.copy).then(
        () => { button.textContent = "Copied"; setTimeout(() => { button.textContent = label; }, 1200); },
        () => { window.prompt("Copy this:", button.dataset.copy); });
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches("input[type=search], select, textarea");
    if (typing) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "/") fields.q.focus();
    else return;
    event.preventDefault();
  });

  load();
  apply();
  openTarget();
})();
