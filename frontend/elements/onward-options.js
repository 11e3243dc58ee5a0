/**
 * <onward-options> among the results of a search makes the [role=option] beside it one list for the keyboard, while the focus
 * stays in the search field: up and down move, Enter does the first thing of the chosen one, Shift+Enter opens its link. Enter
 * pressed before the results are there waits for them.
 */
let waiting = false;

class OnwardOptions extends HTMLElement {
  connectedCallback() {
    this.listeners = new AbortController();
    this.field = [...document.querySelectorAll('.search-field')].find(field => field.offsetParent !== null);
    if (!this.field) return;
    this.field.addEventListener('keydown', event => this.#key(event), { signal: this.listeners.signal, capture: true });
    this.field.addEventListener('input', () => { this.stale = true; }, { signal: this.listeners.signal });
    setTimeout(() => {
      this.#choose(this.#options()[0]);
      if (waiting) {
        waiting = false;
        this.#act();
      }
    });
  }

  disconnectedCallback() {
    this.listeners.abort();
    this.#input()?.removeAttribute('aria-activedescendant');
  }

  #input() {
    return this.field?.querySelector('input');
  }

  #options() {
    return [...this.parentElement.querySelectorAll('[role=option]')];
  }

  #chosen() {
    return this.#options().find(option => option.getAttribute('aria-selected') === 'true');
  }

  #choose(option) {
    if (!option) return;
    this.#options().forEach((other, n) => {
      other.id ||= `option-${n}-${Math.random().toString(36).slice(2, 7)}`;
      other.setAttribute('aria-selected', String(other === option));
    });
    option.scrollIntoView({ block: 'nearest' });
    this.#input()?.setAttribute('aria-activedescendant', option.id);
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const all = this.#options();
      event.preventDefault();
      this.#choose(all[(all.indexOf(this.#chosen()) + step + all.length) % all.length]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.stale) waiting = true;
      else this.#act(event.shiftKey);
    }
  }

  #act(open) {
    const link = open && this.#chosen()?.querySelector('a');
    (link || this.#chosen()?.querySelector('vaadin-button'))?.click();
  }
}

customElements.get('onward-options') || customElements.define('onward-options', OnwardOptions);
