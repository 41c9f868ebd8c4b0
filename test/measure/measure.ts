/**
 * Prints every figure the visible sets give. `--floors` fails when one falls over .3 below `floors.json`; `--raise`
 * lifts the floors to what was reached now, and never lowers one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Figures, SCORERS } from './scorers.ts';

const TOLERANCE = 0.3;
const FLOORS = new URL('floors.json', import.meta.url);

if (!existsSync(new URL('../../../shared/score', import.meta.url))) {
  console.error(
    'measure: the annotated sets are not beside this project (../shared); there is nothing to measure against.',
  );
  process.exit(1);
}

const floors: Figures = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {};
const figures: Record<string, number> = {};

for (const scorer of SCORERS) {
  for (const [name, value] of Object.entries(await scorer())) {
    figures[name] = Math.round(value * 10) / 10;
    const floor = floors[name];
    console.log(
      `${name.padEnd(36)} ${figures[name].toFixed(1).padStart(6)}${floor === undefined ? '' : `   floor ${floor.toFixed(1)}`}`,
    );
  }
}

if (process.argv.includes('--raise')) {
  const names = [...new Set([...Object.keys(floors), ...Object.keys(figures)])];
  const raised = Object.fromEntries(
    names.map((name) => [name, Math.max(floors[name] ?? -Infinity, figures[name] ?? -Infinity)]),
  );
  writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
}

if (process.argv.includes('--floors')) {
  const fallen = Object.entries(floors).filter(([name, floor]) => !((figures[name] ?? -Infinity) >= floor - TOLERANCE));
  for (const [name, floor] of fallen)
    console.error(`measure: "${name}" is ${figures[name] ?? 'not measured'}, its floor is ${floor}.`);
  if (fallen.length > 0) process.exit(1);
}
