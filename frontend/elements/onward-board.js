/**
 * The day board in the browser: one tab stop with arrow keys between its cards, a line at the present moment, and a
 * "minute" event each minute so that what depends on the time is drawn anew.
 */
class OnwardBoard extends HTMLElement {
  #timer;
  #keys = event => this.#move(event);
  #focus = event => this.#rove(event.target);

  connectedCallback() {
    this.addEventListener('keydown', this.#keys);
    this.addEventListener('focusin', this.#focus);
    setTimeout(() => this.#showNow(), 50);
    this.#timer = setInterval(() => this.dispatchEvent(new CustomEvent('minute')), 60_000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    this.removeEventListener('keydown', this.#keys);
    this.removeEventListener('focusin', this.#focus);
  }

  /** A long day begins where the line is. */
  #showNow() {
    const now = this.querySelector('.now');
    if (now && now.offsetTop > this.clientHeight - 120) {
      this.scrollTop = now.offsetTop - this.clientHeight / 2;
    }
  }

  #cards() {
    return [...this.querySelectorAll('.appt > button, .free > button')];
  }

  #rove(card) {
    if (!this.#cards().includes(card)) {
      return;
    }
    this.#cards().forEach(other => { other.tabIndex = other === card ? 0 : -1; });
  }

  #move(event) {
    const from = this.#cards().find(card => card === document.activeElement);
    const step = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] }[event.key];
    if (!from || !step) {
      return;
    }
    const to = this.#nearest(from.getBoundingClientRect(), step);
    if (to) {
      event.preventDefault();
      to.focus();
    }
  }

  /** Up and down stay in the clinic; left and right go to the same time next door. */
  #nearest(from, [right, down]) {
    const away = box => right ? right * (box.left - from.left) : down * (box.top - from.top);
    const aside = box => right ? Math.abs(box.top - from.top) : Math.abs(box.left - from.left);
    return this.#cards()
      .map(card => ({ card, box: card.getBoundingClientRect() }))
      .filter(({ box }) => away(box) > 4 && (right || aside(box) < 8))
      .sort((a, b) => right
        ? away(a.box) - away(b.box) || aside(a.box) - aside(b.box)
        : away(a.box) - away(b.box))
      .map(({ card }) => card)[0];
  }
}

customElements.define('onward-board', OnwardBoard);
