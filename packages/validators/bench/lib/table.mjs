/** One row of the result: `{ work, ratio, goal, peers, rounds }`; `ratio` null where there was nothing to measure. */
export const jsonLine = ({ work, ratio, goal, peers, rounds }) =>
  JSON.stringify({ work, ratio: rounded(ratio), goal, peers, rounds });

export const rounded = (ratio) => (Number.isFinite(ratio) ? Math.round(ratio * 1000) / 1000 : null);

/** The rows as a table for people. */
export function table(rows) {
  const cells = [
    ["work", "ratio", "goal", "peers", "rounds"],
    ...rows.map(({ work, ratio, goal, peers, rounds }) => [
      work,
      Number.isFinite(ratio) ? ratio.toFixed(2) : "not there",
      goal,
      Object.entries(peers)
        .map(([name, value]) => `${name} ${typeof value === "number" ? value.toFixed(2) : value}`)
        .join(", "),
      String(rounds),
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
