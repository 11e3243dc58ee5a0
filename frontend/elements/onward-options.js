/**
 * <onward-options> among the results of a search makes what has data-option beside it one list for the keyboard, while the focus
 * stays in the search field: up and down move, Enter presses the button of the current one, Shift+Enter opens its link. Enter
 * pressed before the results are there waits for them.
 */
let waiting = false;

document.addEventListener('keydown', event => {
  if (!event.target.closest?.('.search-field') || document.querySelector('onward-options')) return;
  waiting = event.key === 'Enter';
});

class OnwardOptions extends HTMLElement {
  connectedCallback() {
    this.listeners = new AbortController();
    this.field = [...document.querySelectorAll('.search-field')].find(field => field.getClientRects().length > 0);
    if (!this.field) return;
    this.field.addEventListener('keydown', event => this.#key(event), { signal: this.listeners.signal, capture: true });
    setTimeout(() => {
      this.#choose(this.#options()[0]);
      if (waiting && this.#fresh()) {
        waiting = false;
        this.#act();
      }
    });
  }

  disconnectedCallback() {
    this.listeners.abort();
  }

  /** Whether these are the results for what stands in the field now. */
  #fresh() {
    return this.field.value === this.getAttribute('typed');
  }

  #options() {
    return [...this.parentElement.querySelectorAll('[data-option]')];
  }

  #chosen() {
    return this.#options().find(option => option.hasAttribute('aria-current'));
  }

  #choose(option) {
    if (!option) return;
    this.#options().forEach(other => other.removeAttribute('aria-current'));
    option.setAttribute('aria-current', 'true');
    option.scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const all = this.#options();
      event.preventDefault();
      this.#choose(all[(all.indexOf(this.#chosen()) + step + all.length) % all.length]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!this.#fresh()) waiting = true;
      else this.#act(event.shiftKey);
    }
  }

  #act(open) {
    const link = open && this.#chosen()?.querySelector('a');
    (link || this.#chosen()?.querySelector('vaadin-button'))?.click();
  }
}

customElements.get('onward-options') || customElements.define('onward-options', OnwardOptions);
