/**
 * <onward-autosave for="field" saving="Saving" unsaved="Not saved since {0}, keep this page open">
 *
 * Shows whether what was typed into the field has reached the server. Until it has, a copy lies in sessionStorage, so that a
 * lost connection or a reload loses nothing; the copy goes with the tab. A copy found on opening is offered as "kept-text".
 * Buttons with data-phrase put their text at the caret; "/" at the start of a word moves to them.
 */
const PATIENCE = 4000;

/** The same number as Java's String.hashCode. */
function hash(text) {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (Math.imul(31, h) + text.charCodeAt(i)) | 0;
  return h;
}

class OnwardAutosave extends HTMLElement {
  connectedCallback() {
    this.listeners = new AbortController();
    this.latest = new Date().toTimeString().slice(0, 5);
    const { signal } = this.listeners;
    document.addEventListener('input', (event) => this.typed(event), { signal });
    document.addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
    document.addEventListener('click', (event) => this.phrase(event), { signal });
    window.addEventListener('beforeunload', (event) => this.waiting && event.preventDefault(), { signal });
    setTimeout(() => this.look(), 300);
  }

  disconnectedCallback() {
    this.listeners.abort();
    clearTimeout(this.timer);
  }

  get field() {
    return document.getElementById(this.getAttribute('for'));
  }

  get store() {
    return `onward-${this.getAttribute('for')}`;
  }

  look() {
    const kept = sessionStorage.getItem(this.store);
    if (kept === null || !this.field) return;
    if (kept === this.field.value) this.forget();
    else this.dispatchEvent(new CustomEvent('kept-text', { detail: { text: kept } }));
  }

  typed(event) {
    if (!this.field?.contains(event.target)) return;
    sessionStorage.setItem(this.store, event.target.value);
    this.waiting = true;
    this.show('saving', this.getAttribute('saving'));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.late(), PATIENCE);
  }

  late() {
    this.show('unsaved', this.getAttribute('unsaved').replace('{0}', this.latest));
  }

  /** Called by the server: all is saved; with a length and a hash, the notes of that text are. */
  saved(words, length, code) {
    this.latest = words.replace(/^\D+/, '') || this.latest;
    const text = this.field?.value ?? '';
    if (length !== undefined && text.length === length && hash(text) === code) this.forget();
    if (!this.waiting) this.show('saved', words);
  }

  forget() {
    sessionStorage.removeItem(this.store);
    this.waiting = false;
    clearTimeout(this.timer);
  }

  key(event) {
    const area = event.target;
    if (event.key !== '/' || area.tagName !== 'TEXTAREA' || !this.field?.contains(area)) return;
    if (/\S$/.test(area.value.slice(0, area.selectionStart))) return;
    const first = document.querySelector('[data-phrase]');
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  phrase(event) {
    const button = event.target.closest?.('[data-phrase]');
    const area = this.field?.querySelector('textarea');
    if (!button || !area) return;
    const before = area.value.slice(0, area.selectionStart);
    const space = before === '' || /\s$/.test(before) ? '' : ' ';
    area.setRangeText(space + button.dataset.phrase + ' ', area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    area.focus();
  }

  show(state, words) {
    this.className = state;
    this.textContent = words;
  }
}

customElements.get('onward-autosave') || customElements.define('onward-autosave', OnwardAutosave);
