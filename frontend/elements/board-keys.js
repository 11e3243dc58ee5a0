/** Where the arrow keys lead on the board, from one part to another. */

function place(item) {
  const [row, column, span] = item.cell.area.replace('span ', '').split(' / ').map(Number);
  return { row, column, end: row + span };
}

function nextDoor(items, { row }, columns) {
  const column = columns(items.map(item => place(item).column));
  const there = items.filter(item => place(item).column === column);
  const away = item => {
    const { row: begin, end } = place(item);
    return Math.max(0, begin - row, row - end + 1);
  };
  return there.sort((a, b) => away(a) - away(b))[0];
}

/** Up and down stay in the clinic; left and right go to the same time next door. */
export function inGrid(items, from, key) {
  const here = place(from);
  const clinic = items.filter(item => place(item).column === here.column);
  switch (key) {
    case 'ArrowDown': return clinic[clinic.indexOf(from) + 1];
    case 'ArrowUp': return clinic[clinic.indexOf(from) - 1];
    case 'Home': return clinic[0];
    case 'End': return clinic.at(-1);
    case 'ArrowRight': return nextDoor(items, here, all => Math.min(...all.filter(column => column > here.column)));
    case 'ArrowLeft': return nextDoor(items, here, all => Math.max(...all.filter(column => column < here.column)));
  }
}

/** In a list up and down go through everything, left and right from clinic to clinic. */
export function inList(items, from, key) {
  const { column } = place(from);
  switch (key) {
    case 'ArrowDown': return items[items.indexOf(from) + 1];
    case 'ArrowUp': return items[items.indexOf(from) - 1];
    case 'Home': return items[0];
    case 'End': return items.at(-1);
    case 'ArrowRight': return items.find(item => place(item).column > column);
    case 'ArrowLeft': return items.findLast(item => place(item).column < column);
  }
}
