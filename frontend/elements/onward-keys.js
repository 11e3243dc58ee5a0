/** Tells the server which of the listed keys was pressed while the focus was in no field and no dialog was open. */
class OnwardKeys extends HTMLElement {
  #listener = event => this.#pressed(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#listener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#listener);
  }

  #pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) {
      return;
    }
    const key = (this.getAttribute('keys') ?? '').split(' ').find(k => k.toLowerCase() === event.key.toLowerCase());
    if (!key || (key.length === 1 && !this.#lettersWork(event))) {
      return;
    }
    event.preventDefault();
    const search = key === '/' && [...document.querySelectorAll('.search-field')].find(field => field.getClientRects().length > 0);
    if (search) {
      search.focus();
      return;
    }
    this.dispatchEvent(new CustomEvent('key-pressed', { detail: key }));
  }

  #lettersWork(event) {
    const inField = event.composedPath().some(
      node => node.isContentEditable || /^(input:text|textarea|select)$/.test(kind(node)));
    const dialogOpen = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
    return !inField && !dialogOpen && localStorage.getItem('onward.letterKeys') !== 'off';
  }
}

function kind(node) {
  const tag = node.localName ?? '';
  return tag === 'input' && !['checkbox', 'radio', 'button', 'submit'].includes(node.type) ? 'input:text' : tag;
}

customElements.define('onward-keys', OnwardKeys);
