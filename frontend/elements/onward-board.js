import { CardDrag } from './board-drag.js';
import { inGrid, inList } from './board-keys.js';

/**
 * <onward-board>: a hub's day as a column a clinic, drawn from what the server says in show(). A part that is drawn again
 * stays the same element, so that focus and pointer keep their place; a card that changed is tinted for a second.
 *
 * One tab stop: arrows move between what can be pressed, Enter presses it, letter keys act on the card in focus.
 * Tells the server: "chosen" {key}, "letter" {key, letter}, "dropped" {key, column, minute}, "left" (Esc), and "minute".
 */
const LIST = '(max-width: 699px), (max-width: 1023px) and (max-resolution: 1.99dppx), (max-width: 1023px) and (pointer: coarse)';
const ICONS = '/icons/icons.svg#';
const MINUTES_A_ROW = 5;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', ICONS + name);
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  return svg;
}

/** An icon with its word, or a word alone. */
function bit({ classes, icon: name, text, strong }) {
  const word = text ? element(strong ? 'b' : 'span', name ? '' : classes, text) : '';
  if (!name) return [word];
  if (!classes) return [icon(name), word];
  const both = element('span', classes, icon(name), word);
  both.title = text ?? '';
  return [both];
}

class OnwardBoard extends HTMLElement {
  #parts = new Map();
  #timer;
  #media = matchMedia(LIST);
  #narrow = () => this.#look();
  #heads = element('div', 'heads');
  #grid = element('ol', 'gridb');
  #hours = element('li', 'hours');
  #now = element('li', 'now');
  #nowTime = element('li', 'now-time');

  constructor() {
    super();
    new CardDrag(this, this.#grid, {
      at: (x, y) => this.#placeAt(x, y),
      area: (place, rows) => `${place.row} / ${place.column} / span ${rows}`,
      dropped: (key, place) => this.#tell('dropped', { key, column: place.column, minute: (place.row - 1) * MINUTES_A_ROW }),
    });
    this.addEventListener('click', event => this.#chosen(event));
    this.addEventListener('keydown', event => this.#pressed(event));
    this.addEventListener('focusin', event => this.#rove(event.target.closest('li')));
  }

  connectedCallback() {
    [this.#hours, this.#now].forEach(part => part.setAttribute('aria-hidden', 'true'));
    this.replaceChildren(this.#heads, this.#grid);
    this.#grid.append(this.#hours);
    this.#media.addEventListener('change', this.#narrow);
    this.#look();
    this.#timer = setInterval(() => this.#tell('minute'), 60_000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    this.#media.removeEventListener('change', this.#narrow);
  }

  static observedAttributes = ['view'];

  attributeChangedCallback() {
    this.#look();
  }

  /** As a list when asked for, and where columns would not fit. */
  #look() {
    this.toggleAttribute('list', this.getAttribute('view') === 'list' || this.#media.matches);
  }

  /** Draws what is new or different; "fresh" when the whole board is, so that nothing is tinted. */
  show({ fresh, columns, rows, hours, heads, put, gone, now }) {
    const held = document.activeElement?.closest?.('li');
    const heldOrder = this.contains(held) ? held.cell.order : undefined;
    if (columns) {
      this.style.setProperty('--columns', columns);
      this.style.setProperty('--rows', rows);
      this.#hours.replaceChildren(...hours.map(({ row, text }) => {
        const hour = element('span', 'h', text);
        hour.style.gridRow = row;
        return hour;
      }));
    }
    if (heads) this.#heads.replaceChildren(...heads.map(head => this.#draw(element('div'), head)));
    gone.forEach(key => {
      this.#parts.get(key)?.remove();
      this.#parts.delete(key);
    });
    put.forEach(part => this.#put(part, fresh));
    this.#showNow(now);
    if (fresh) this.#scrollToNow();
    if (heldOrder !== undefined && !held.isConnected) this.#nearestInOrder(heldOrder)?.focus();
    this.#oneTabStop();
  }

  #put(part, fresh) {
    let item = this.#parts.get(part.key);
    const before = item?.cell;
    if (!item) {
      item = element('li');
      this.#parts.set(part.key, item);
    }
    const focused = item.contains(document.activeElement);
    if (before?.order !== part.order) {
      this.#insert(item, part.order);
    }
    this.#draw(item, part);
    if (focused) this.#button(item)?.focus();
    const same = before && before.classes === part.classes && before.area === part.area;
    if (!fresh && !same && item.classList.contains('appt')) this.#tint(item);
  }

  /** In the order of clinics and times, which is that of reading; most parts come last, so from behind. */
  #insert(item, order) {
    item.remove();
    let before = this.#grid.lastElementChild;
    while (before && !(before.cell?.order <= order)) before = before.previousElementSibling;
    if (before) before.after(item);
    else this.#grid.prepend(item);
  }

  #draw(item, part) {
    item.cell = part;
    item.className = part.classes;
    item.style.gridArea = part.area;
    const lines = (part.lines ?? []).map(line => element('span', line.classes, ...line.bits.flatMap(bit)));
    if (!part.label) {
      item.replaceChildren(...lines);
      return item;
    }
    let button = item.querySelector(':scope > button');
    if (!button) {
      button = element('button');
      button.type = 'button';
      button.tabIndex = -1;
      item.replaceChildren(button);
    }
    button.id = `board-${part.key}`;
    button.setAttribute('aria-label', part.label);
    button.replaceChildren(...lines);
    return item;
  }

  #tint(item) {
    item.classList.add('changed');
    setTimeout(() => item.classList.remove('changed'), 1000);
  }

  #showNow(now) {
    if (!now) {
      this.#now.remove();
      this.#nowTime.remove();
      return;
    }
    [this.#now, this.#nowTime].forEach(part => part.style.setProperty('--y', now.quarters));
    this.#nowTime.replaceChildren(element('span', 'vh', now.label), element('span', '', now.text));
    this.#grid.append(this.#now, this.#nowTime);
  }

  /** A long day begins where the line is. */
  #scrollToNow() {
    if (this.#now.isConnected && this.#now.offsetTop > this.clientHeight - 120) {
      this.scrollTop = this.#now.offsetTop - this.clientHeight / 2;
    }
  }

  /** Puts the focus on a part, for example on a card that was moved. */
  focusOn(key) {
    this.#button(this.#parts.get(key))?.focus();
  }

  /** Puts the focus where it was last. */
  focusAgain() {
    this.#grid.querySelector('li > button[tabindex="0"]')?.focus();
  }

  /** Puts the focus on the free time that comes next after a card. */
  focusOnFree(key) {
    const order = this.#parts.get(key)?.cell.order ?? 0;
    const free = this.#pressable().filter(item => item.classList.contains('free'));
    this.#button(free.find(item => item.cell.order > order) ?? free[0])?.focus();
  }

  #button(item) {
    return item?.querySelector(':scope > button');
  }

  #pressable() {
    return [...this.#grid.children].filter(item => item.cell?.label && item.offsetParent);
  }

  #nearestInOrder(order) {
    const items = this.#pressable();
    return this.#button(items.findLast(item => item.cell.order <= order) ?? items[0]);
  }

  #oneTabStop() {
    const stops = this.#grid.querySelectorAll('li > button[tabindex="0"]');
    if (stops.length === 1 && stops[0].offsetParent) return;
    this.#rove(this.#pressable()[0]);
  }

  #rove(item) {
    const button = this.#button(item);
    if (!button || !this.contains(button)) return;
    this.#grid.querySelectorAll('li > button[tabindex="0"]').forEach(other => { other.tabIndex = -1; });
    button.tabIndex = 0;
  }

  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #chosen(event) {
    const item = event.target.closest('li');
    if (item?.cell?.label && event.target.closest('button')) this.#tell('chosen', { key: item.cell.key });
  }

  #pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const item = event.target.closest('li');
    if (!item?.cell) return;
    const to = (this.#list() ? inList : inGrid)(this.#pressable(), item, event.key);
    if (to) {
      event.preventDefault();
      this.#button(to).focus();
    } else if (event.key === 'Escape') {
      this.#tell('left');
    } else if (!event.repeat && /^[amxp]$/i.test(event.key) && localStorage.getItem('onward.letterKeys') !== 'off') {
      event.preventDefault();
      this.#tell('letter', { key: item.cell.key, letter: event.key.toUpperCase() });
    }
  }

  #list() {
    return this.hasAttribute('list');
  }

  /** The column and row under a point of the screen. */
  #placeAt(x, y) {
    if (this.#list()) return undefined;
    const heads = [...this.#heads.children].slice(1);
    const head = heads.find(other => {
      const box = other.getBoundingClientRect();
      return box.left <= x && x < box.right;
    });
    const grid = this.#grid.getBoundingClientRect();
    if (!head || y < grid.top || y >= grid.bottom) return undefined;
    const height = grid.height / Number(this.style.getPropertyValue('--rows'));
    return { column: Number(head.cell.area.split(' / ')[1]), row: Math.floor((y - grid.top) / height) + 1, height };
  }
}

customElements.get('onward-board') || customElements.define('onward-board', OnwardBoard);
