"use strict";
{
  const element = (tag, cssClass, words = "") =>
    Object.assign(document.createElement(tag), { className: cssClass, textContent: words });
  const linked = link => document.getElementById(link.getAttribute("href").slice(1));

  // The way back stands behind the words that a row led to, so that it is the next stop of the keyboard too.
  const back = element("a", "back");
  let named = 0;
  let left;
  const remember = (row, words) => {
    const number = row.querySelector(".number");
    const title = row.closest("section").querySelector("h2").textContent;
    row.id ||= "way-back-" + ++named;
    back.href = "#" + row.id;
    back.textContent = "back to “" + title + "”" + (number ? ", " + number.textContent : "");
    const pieces = words.className ? words.closest("p, h3").querySelectorAll("." + words.className) : [words];
    const last = pieces[pieces.length - 1];
    last.after(back);
    // Whoever came by keyboard goes on from here, and not from where the browser thinks it is.
    last.tabIndex = -1;
    setTimeout(() => last.focus({ preventScroll: true }));
  };
  addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    const words = link && linked(link);
    const row = link && link.closest("main > section:not(.articles) :is(tr, [id]:not(h2))");
    if (row && words && words.closest(".text")) {
      left = link;
      remember(row, words);
    } else if (link === back && link) {
      setTimeout(() => left.focus({ preventScroll: true }));
    } else if (link && link !== back) {
      back.remove();
    }
  });

  // A button on each row: it copies the words exactly as their page has them, who said them, and where they stand.
  const said = element("output", "unseen");
  const reference = row => {
    const link = row.querySelector(".words");
    const words = [...link.childNodes].filter(node => node.className !== "added").map(node => node.textContent).join("");
    const source = linked(link).closest(".page").dataset.source;
    return words + "\n— " + (row.dataset.said ? row.dataset.said + "; " : "") + source;
  };
  // Where the browser keeps the clipboard from a page: by the field that it copies from, which stays, marked, where even that is refused.
  const copyByHand = (text, button) => {
    const field = element("textarea", "", text);
    button.after(field);
    field.select();
    if (!document.execCommand("copy")) {
      field.addEventListener("blur", () => field.remove());
      return "marked: copy it by keyboard";
    }
    field.remove();
    button.focus({ preventScroll: true });
    return "copied";
  };
  const copy = async (row, button) => {
    const text = reference(row);
    const done = await navigator.clipboard?.writeText(text).then(() => "copied", () => "");
    for (const other of document.querySelectorAll(".copy button")) other.textContent = "copy";
    button.textContent = done || copyByHand(text, button);
    said.textContent = button.textContent;
  };
  for (const row of document.querySelectorAll("[data-said]")) {
    const button = Object.assign(element("button", "", "copy"), { type: "button", title: "Copy the words, who said them and where they stand" });
    const place = element("span", "copy");
    const how = row.querySelector(".how");
    place.append(...(how ? [button, " · "] : [" · ", button]));
    if (how) how.before(place); else row.querySelector(".by").append(place);
    button.addEventListener("click", () => copy(row, button));
  }
  document.body.append(said);

  // The filter: all words that are typed stand in a statement, in what is said of it or in its speaker's name.
  const ledger = document.getElementById("ledger");
  const speakers = [...ledger.querySelectorAll(".speaker")];
  const plain = words => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const told = row => {
    const read = row.cloneNode(true);
    for (const pressed of read.querySelectorAll(".copy, .how summary")) pressed.remove();
    return read.textContent;
  };
  let rows;
  const known = () => rows ??= speakers.flatMap(speaker => {
    const name = speaker.querySelector("h3").textContent;
    return [...speaker.querySelectorAll(".row")]
      .map(row => ({ row, speaker, voiced: !row.closest(".folded"), words: plain(name + " " + told(row)) }));
  });
  // As the section counts them: "2 of 13 utterances, 1 of 1 attitude"; nothing of what there is none of.
  const count = (noun, voiced) => {
    const all = rows.filter(each => each.voiced === voiced);
    const left = all.filter(each => !each.row.hidden);
    return all.length && left.length + " of " + all.length + " " + noun + (all.length === 1 ? "" : "s");
  };
  const filter = element("input", "");
  const found = element("output", "");
  const asking = input => plain(input.value).split(/\s+/).filter(word => word);
  const apply = () => {
    const asked = asking(filter);
    const shown = new Set();
    for (const { row, speaker, words } of known()) {
      row.hidden = !asked.every(word => words.includes(word));
      if (!row.hidden) {
        shown.add(speaker);
        if (asked.length && row.closest(".folded")) row.closest(".folded").open = true;
      }
    }
    for (const speaker of speakers) {
      speaker.hidden = !shown.has(speaker);
      for (const fold of speaker.querySelectorAll(".folded")) fold.hidden = !fold.querySelector(".row:not([hidden])");
    }
    for (const item of counts) item.show();
    none.hidden = shown.size > 0;
    found.textContent = asked.length ? [count("utterance", true), count("attitude", false)].filter(words => words).join(", ") : "";
  };
  // How often each speaker is heard, as far as the filter leaves it; who is not heard then is not named.
  const counts = [...ledger.querySelectorAll(".speakers li")].map(item => {
    const number = item.querySelector(".count");
    const all = number.textContent;
    const speaker = linked(item.querySelector("a"));
    const show = () => {
      const heard = speaker.querySelectorAll(":scope > ol > .row:not([hidden])").length;
      item.hidden = speaker.hidden;
      number.textContent = filter.value.trim() && heard ? heard : all;
    };
    return { show };
  });
  const none = element("p", "none", "No statement has all these words. ");
  const clear = Object.assign(element("button", "", "Show all statements"), { type: "button" });
  clear.addEventListener("click", () => {
    filter.value = "";
    apply();
    filter.focus();
  });
  none.append(clear);
  none.hidden = true;
  filter.type = "search";
  filter.addEventListener("input", apply);
  if (speakers.length) {
    const box = element("label", "filter", "Only statements with the words ");
    box.append(filter, " ", found);
    ledger.querySelector(".speakers").before(box);
    box.after(none);
  }
  // The same over the timeline: all words stand in an entry, with its day, its passages and who tells them.
  const entries = [...document.querySelectorAll("#timeline tbody tr[id]")];
  const days = Object.assign(element("input", ""), { type: "search" });
  const kept = element("output", "");
  const narrow = () => {
    const asked = asking(days);
    for (const entry of entries) {
      const words = asked.length ? plain(told(entry)) : "";
      entry.hidden = !asked.every(word => words.includes(word));
    }
    const left = entries.filter(entry => !entry.hidden).length;
    kept.textContent = asked.length ? left + " of " + entries.length + " entries" : "";
  };
  days.addEventListener("input", narrow);
  if (entries.length > 1) {
    const box = element("label", "filter", "Only entries with the words ");
    box.append(days, " ", kept);
    document.querySelector("#timeline table").before(box);
  }
  // What a link leads to is never hidden by a filter.
  addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (link && linked(link)?.closest("[hidden]")) {
      filter.value = days.value = "";
      apply();
      narrow();
    }
  });
}
