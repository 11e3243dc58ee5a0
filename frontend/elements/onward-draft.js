/**
 * <onward-draft name="walk-in" account="…" words="What was typed at {0} is back.">
 *
 * Keeps what is typed into the fields around it that carry data-draft, in this tab only and for this account only, so that an
 * ended session, a reload or a lost connection loses nothing. Put back when the same form is opened again; forgotten when the
 * server says that it was saved or thrown away.
 */
class OnwardDraft extends HTMLElement {
  connectedCallback() {
    this.listeners = new AbortController();
    const form = this.parentElement;
    for (const kind of ['input', 'change', 'value-changed', 'checked-changed']) {
      form.addEventListener(kind, () => this.#keepSoon(), { signal: this.listeners.signal });
    }
    this.#dropOthers();
    setTimeout(() => this.#putBack(), 200);
  }

  disconnectedCallback() {
    this.listeners.abort();
    clearTimeout(this.timer);
  }

  get #key() {
    return `onward-draft ${this.getAttribute('account')} ${this.getAttribute('name')}`;
  }

  #dropOthers() {
    const own = `onward-draft ${this.getAttribute('account')} `;
    Object.keys(sessionStorage)
      .filter(key => key.startsWith('onward-draft ') && !key.startsWith(own))
      .forEach(key => sessionStorage.removeItem(key));
  }

  #fields() {
    return [...this.parentElement.querySelectorAll('[data-draft]')];
  }

  #keepSoon() {
    if (this.puttingBack || this.forgotten) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#keep(), 300);
  }

  #keep() {
    const values = {};
    for (const field of this.#fields()) {
      const value = 'checked' in field && field.localName === 'vaadin-checkbox' ? field.checked : field.value;
      if (value !== undefined) values[field.dataset.draft] = value;
    }
    sessionStorage.setItem(this.#key, JSON.stringify({ at: new Date().toTimeString().slice(0, 5), values }));
  }

  #putBack() {
    const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
    if (!kept) return;
    this.puttingBack = true;
    for (const field of this.#fields()) {
      const value = kept.values[field.dataset.draft];
      if (value === undefined) continue;
      if (field.localName === 'vaadin-checkbox') field.checked = value;
      else field.value = value;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    this.puttingBack = false;
    this.textContent = this.getAttribute('words').replace('{0}', kept.at);
  }

  /** Called by the server: it is saved, or nobody wants it any more. */
  forget() {
    this.forgotten = true;
    clearTimeout(this.timer);
    sessionStorage.removeItem(this.#key);
  }
}

customElements.get('onward-draft') || customElements.define('onward-draft', OnwardDraft);
