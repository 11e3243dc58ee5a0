/**
 * Drags a card of the board with mouse or pen to another time: a shadow shows where it would be. Esc stops. Touch scrolls as
 * ever; for touch and keyboard there is Move.
 */
const FAR_ENOUGH = 6;
const QUARTER_HOUR = 3;
const EDGE = 40;

export class CardDrag {
  #board;
  #grid;
  #ask;
  #drag;

  /** @param ask at(x, y): what column and row is there; area(place, rows): its grid area; dropped(key, place) */
  constructor(board, grid, ask) {
    this.#board = board;
    this.#grid = grid;
    this.#ask = ask;
    board.addEventListener('pointerdown', event => this.#begin(event));
  }

  #begin(event) {
    const item = event.target.closest('li.movable');
    if (!item || event.button !== 0 || event.pointerType === 'touch' || this.#board.hasAttribute('list')) return;
    const box = item.getBoundingClientRect();
    this.#drag = { item, x: event.clientX, y: event.clientY, above: event.clientY - box.top, listening: new AbortController() };
    const { signal } = this.#drag.listening;
    document.addEventListener('pointermove', moved => this.#move(moved), { signal });
    document.addEventListener('pointerup', () => this.#drop(), { signal });
    document.addEventListener('pointercancel', () => this.#end(), { signal });
    document.addEventListener('keydown', pressed => this.#key(pressed), { signal, capture: true });
  }

  #move(event) {
    const drag = this.#drag;
    if (!drag.shadow) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < FAR_ENOUGH) return;
      drag.shadow = drag.item.cloneNode(true);
      drag.shadow.classList.add('shadow');
      drag.shadow.querySelector('button').removeAttribute('id');
      drag.shadow.setAttribute('aria-hidden', 'true');
      drag.item.classList.add('dragged');
      this.#grid.append(drag.shadow);
    }
    event.preventDefault();
    this.#scroll(event);
    const place = this.#ask.at(event.clientX, event.clientY - drag.above + 4);
    drag.place = place && { column: place.column, row: this.#onGrid(place) };
    drag.shadow.hidden = !drag.place;
    if (drag.place) drag.shadow.style.gridArea = this.#ask.area(drag.place, drag.item.cell.area.split('span ')[1]);
  }

  /** Quarter hours, counted from where the free time begins that is there. */
  #onGrid({ column, row }) {
    const free = [...this.#grid.children].find(item => {
      if (!item.cell || !item.classList.contains('free')) return false;
      const [begin, itsColumn, span] = item.cell.area.replace('span ', '').split(' / ').map(Number);
      return itsColumn === column && begin - QUARTER_HOUR < row && row < begin + span;
    });
    const begin = free ? Number(free.cell.area.split(' / ')[0]) : 1;
    return Math.max(begin, begin + Math.round((row - begin) / QUARTER_HOUR) * QUARTER_HOUR);
  }

  #scroll({ clientX, clientY }) {
    const box = this.#board.getBoundingClientRect();
    const toward = (at, low, high) => (at < low + EDGE ? -EDGE / 2 : at > high - EDGE ? EDGE / 2 : 0);
    this.#board.scrollBy(toward(clientX, box.left, box.right), toward(clientY, box.top + 58, box.bottom));
  }

  #key(event) {
    if (event.key !== 'Escape' || !this.#drag.shadow) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }

  #drop() {
    const { item, shadow, place } = this.#drag;
    if (shadow) {
      // The click that follows is the end of the drag, not a choice.
      this.#board.addEventListener('click', event => event.stopImmediatePropagation(), { once: true, capture: true });
      setTimeout(() => this.#board.dispatchEvent(new Event('click')), 0);
    }
    this.#end();
    const area = place && this.#ask.area(place, item.cell.area.split('span ')[1]);
    if (area && area !== item.cell.area) this.#ask.dropped(item.cell.key, place);
  }

  #end() {
    this.#drag.listening.abort();
    this.#drag.shadow?.remove();
    this.#drag.item.classList.remove('dragged');
    this.#drag = undefined;
  }
}
