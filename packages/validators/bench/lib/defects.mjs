/** Puts a value where something stands; without it, the record stays right. */
const put = (object, name, value) => {
  if (object) object[name] = value;
};

/** Faults of structure as real files have them; one that finds nothing to break leaves the record right. */
export const defects = [
  (r) => Reflect.deleteProperty(r, "modified"),
  (r) => Reflect.deleteProperty(r, "recordStatus"),
  (r) => put(r, "recordStatus", "Active"),
  (r) => put(r, "modified", "2026-02-30T09:00:00Z"),
  (r) => put(r, "modified", "2026-13-01"),
  (r) => put(r, "operater", "somebody"),
  (r) => put(r, "sources", []),
  (r) => put(r, "name", 7),
  (r) => put(r, "name", ""),
  (r) => put(r, "description", null),
  (r) => put(r, "id", `${r.id} `),
  (r) => put(r, "statusDate", "31/12/2025"),
  (r) => put(r, "status", { code: r.status ?? null }),
  (r) => put(r.location, "longitude", 191),
  (r) => put(r.owners?.[0], "percent", 120),
  (r) => put(r.amounts?.[0], "value", "12,000,000"),
  (r) => put(r.sources?.[0], "url", "www.example.org"),
  (r) => Object.assign(r, { name: 7, modified: "yesterday", extra: {} }),
];
