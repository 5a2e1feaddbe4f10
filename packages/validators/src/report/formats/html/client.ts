/**
 * The script of the page. It lists findings when their group is opened, some at a time, filters and searches. Data enters
 * the page as text only. It asks for nothing from anywhere.
 */
export const clientScript = String.raw`(() => {
"use strict";
const STEP = 200, PRINTED = 100;
const data = JSON.parse(document.getElementById("data").textContent);
const { rows, sources, types, words } = data;
const GROUP = 0, SOURCE = 1, PLACE = 2, RECORD = 3, TYPE = 4, AT = 5, MESSAGE = 6, DETAILS = 7, COUNT = 8, STATE = 9;
const byId = (id) => document.getElementById(id);
const number = (n) => String(n).replace(/\B(?=(?:\d{3})+$)/g, data.separator);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => name in values ? number(values[name]) : all);
const make = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};

const groups = [...document.querySelectorAll("details.group")].map((element) => ({
  element, all: [], matching: [], drawn: 0, body: null, more: null,
}));
for (const [i, row] of rows.entries()) if (groups[row[GROUP]]) groups[row[GROUP]].all.push(i);
for (const group of groups) group.matching = group.all;
const everything = rows.reduce((sum, row) => sum + row[COUNT], 0);

const search = byId("search"), typeBox = byId("type"), fileBox = byId("file"), stateBox = byId("state");
const status = byId("status"), clear = byId("clear");
const severities = [...document.querySelectorAll("input[name=severity]")];
const options = (box, names) => {
  if (!box) return;
  names.map((name, i) => ({ name, i })).sort((a, b) => a.name < b.name ? -1 : 1).forEach(({ name, i }) => {
    const option = make("option", name);
    option.value = String(i);
    box.append(option);
  });
  if (names.length < 2) box.closest("label").hidden = true;
};
options(typeBox, types);
options(fileBox, sources);
byId("filter").hidden = false;

let haystack;
const textOf = (row) => [row[MESSAGE], row[RECORD], row[AT], row[SOURCE] < 0 ? "" : sources[row[SOURCE]], row[PLACE],
  row[DETAILS].join(" ")].join("\n").toLowerCase();
const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

function apply() {
  const wanted = wordsOf(search.value);
  if (wanted.length > 0) haystack ??= rows.map(textOf);
  const type = typeBox.value === "" ? null : Number(typeBox.value);
  const file = fileBox.value === "" ? null : Number(fileBox.value);
  const state = stateBox ? stateBox.value : "";
  const on = new Set(severities.filter((box) => box.checked).map((box) => box.value));
  const filtered = wanted.length > 0 || type !== null || file !== null || state !== "" || on.size < severities.length;
  let found = 0;
  for (const group of groups) {
    const { dataset } = group.element;
    const code = dataset.code;
    const inCode = wanted.length > 0 && wanted.every((word) => code.includes(word));
    group.matching = !filtered ? group.all : !on.has(dataset.severity) ? [] : group.all.filter((i) => {
      const row = rows[i];
      return (type === null || row[TYPE] === type) && (file === null || row[SOURCE] === file) &&
        (state === "" || row[STATE] === state) &&
        (inCode || wanted.every((word) => haystack[i].includes(word)));
    });
    for (const i of group.matching) found += rows[i][COUNT];
    group.element.hidden = filtered && group.matching.length === 0;
    group.drawn = 0;
    if (group.body) { group.body.replaceChildren(); if (group.element.open) draw(group, STEP); }
  }
  clear.hidden = !filtered;
  status.textContent = !filtered ? "" : found === 0 ? words.noMatch : fill(words.matching, { n: found, all: everything });
}

function table(group) {
  const frame = make("table", undefined, "rows");
  const head = make("thead"), line = make("tr");
  for (const title of [words.place, words.where, words.finding]) {
    const cell = make("th", title);
    cell.scope = "col";
    line.append(cell);
  }
  head.append(line);
  group.body = make("tbody");
  frame.append(head, group.body);
  group.more = make("button", "", "more");
  group.more.type = "button";
  group.more.addEventListener("click", () => {
    const first = group.drawn;
    draw(group, STEP);
    const next = group.body.rows[first];
    if (next) { next.tabIndex = -1; next.focus({ preventScroll: true }); }
  });
  group.left = make("p", "", "unprinted");
  group.element.querySelector(".list").append(frame, group.more, group.left);
  if ("IntersectionObserver" in window) {
    new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting) && document.activeElement !== group.more) draw(group, STEP);
    }, { rootMargin: "600px" }).observe(group.more);
  }
}

function draw(group, count) {
  if (!group.body) table(group);
  const end = Math.min(group.matching.length, group.drawn + count);
  const part = document.createDocumentFragment();
  for (; group.drawn < end; group.drawn++) part.append(line(rows[group.matching[group.drawn]]));
  group.body.append(part);
  const left = group.matching.length - group.drawn;
  group.more.hidden = left === 0;
  group.more.textContent = fill(words.more, { n: left });
  group.left.textContent = left === 0 ? "" : fill(words.notPrinted, { n: left });
}

function line(row) {
  const tr = make("tr");
  const place = make("td", undefined, "place");
  if (row[SOURCE] >= 0) place.append(make("span", sources[row[SOURCE]], "source"), " ");
  place.append(make("b", row[PLACE]));
  const where = make("td", undefined, "where");
  if (row[RECORD]) where.append(make("span", row[RECORD]));
  where.append(make("code", row[AT] || (row[RECORD] ? words.wholeRecord : "")));
  const what = make("td");
  const message = make("p");
  // What stands between grave accents is a name of the standard.
  const parts = row[MESSAGE].split("\x60");
  if (parts.length % 2 === 0) message.textContent = row[MESSAGE];
  else for (const [i, part] of parts.entries()) message.append(i % 2 === 1 ? make("code", part) : part);
  if (row[COUNT] > 1) message.append(" ", make("span", number(row[COUNT]) + " " + words.times, "chip"));
  if (row[STATE] === "new") message.append(" ", make("span", words.new, "chip new"));
  what.append(message);
  if (row[DETAILS].length > 0) {
    const list = make("dl");
    for (let i = 0; i < row[DETAILS].length; i += 2) {
      const pair = make("div");
      pair.append(make("dt", row[DETAILS][i]), make("dd", row[DETAILS][i + 1]));
      list.append(pair);
    }
    what.append(list);
  }
  tr.append(place, where, what);
  return tr;
}

for (const group of groups) {
  group.element.addEventListener("toggle", () => {
    if (group.element.open && group.drawn === 0) draw(group, STEP);
  });
  if (group.element.open) draw(group, STEP);
}
let timer;
search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 150); });
for (const box of [typeBox, fileBox, stateBox, ...severities]) if (box) box.addEventListener("change", apply);
byId("filter").addEventListener("submit", (event) => { event.preventDefault(); apply(); });
byId("filter").addEventListener("reset", () => setTimeout(() => { apply(); search.focus(); }));
const openAll = (open) => { for (const group of groups) if (!group.element.hidden) group.element.open = open; };
byId("open-all").addEventListener("click", () => openAll(true));
byId("close-all").addEventListener("click", () => openAll(false));
const follow = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.matches("details.group")) { target.hidden = false; target.open = true; target.scrollIntoView(); }
};
addEventListener("hashchange", follow);
follow();
let opened = [];
addEventListener("beforeprint", () => {
  opened = groups.filter(({ element }) => !element.open);
  for (const group of groups) {
    if (group.drawn === 0) draw(group, PRINTED);
    group.element.open = true;
  }
});
addEventListener("afterprint", () => { for (const { element } of opened) element.open = false; });
})();
`;
