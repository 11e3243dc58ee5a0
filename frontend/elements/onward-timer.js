/**
 * <onward-timer words="held for you, {0} left" left="287"> counts down and tells the server with "time-up" when it is over;
 * without left it counts up from when it appeared.
 */
class OnwardTimer extends HTMLElement {
  static observedAttributes = ['left'];

  #tick;
  #from = performance.now();

  connectedCallback() {
    this.#from = performance.now();
    this.#show();
    this.#tick = setInterval(() => this.#show(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  attributeChangedCallback() {
    this.#from = performance.now();
    if (this.isConnected) this.#show();
  }

  #show() {
    const gone = Math.floor((performance.now() - this.#from) / 1000);
    const counted = this.getAttribute('left');
    if (counted === '') {
      this.textContent = '';
      return;
    }
    const seconds = counted === null ? gone : Math.max(0, Number(counted) - gone);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.textContent = (this.getAttribute('words') ?? '{0}').replace('{0}', clock);
    if (counted !== null && seconds === 0) {
      this.setAttribute('left', '');
      this.dispatchEvent(new CustomEvent('time-up'));
    }
  }
}

customElements.get('onward-timer') || customElements.define('onward-timer', OnwardTimer);
