/**
 * <onward-connection lost="Not connected since {0}" then="…" print="…"> watches Vaadin's connection. While an answer takes
 * longer than 300 ms its parent gets the attribute "looking"; while the server cannot be reached it gets "offline", its footer
 * takes no clicks, and a banner says since when. What was typed stays in the page.
 */
const PATIENCE = 300;

class OnwardConnection extends HTMLElement {
  #listener = (before, now) => this.#changed(now);

  connectedCallback() {
    this.state = window.Vaadin?.connectionState;
    this.state?.addStateChangeListener(this.#listener);
    window.addEventListener('offline', this.offline = () => this.#lost());
    window.addEventListener('online', this.online = () => this.#back());
  }

  disconnectedCallback() {
    this.state?.removeStateChangeListener(this.#listener);
    window.removeEventListener('offline', this.offline);
    window.removeEventListener('online', this.online);
    clearTimeout(this.timer);
  }

  #changed(state) {
    clearTimeout(this.timer);
    this.parentElement.toggleAttribute('looking', false);
    if (state === 'loading') {
      this.timer = setTimeout(() => this.parentElement.toggleAttribute('looking', true), PATIENCE);
    } else if (state === 'connection-lost' || state === 'reconnecting') {
      this.#lost();
    } else {
      this.#back();
    }
  }

  #lost() {
    if (this.firstChild) return;
    const words = document.createElement('span');
    const lead = document.createElement('b');
    lead.textContent = this.getAttribute('lost').replace('{0}', new Date().toTimeString().slice(0, 5));
    words.append(lead, ' ', this.getAttribute('then'));
    const print = document.createElement('button');
    print.textContent = this.getAttribute('print');
    print.addEventListener('click', () => window.print());
    this.append(words, print);
    this.setAttribute('role', 'alert');
    this.#bookingIsOff(true);
  }

  #back() {
    if (!this.firstChild) return;
    this.replaceChildren();
    this.removeAttribute('role');
    this.#bookingIsOff(false);
  }

  #bookingIsOff(off) {
    this.parentElement.toggleAttribute('offline', off);
    this.parentElement.querySelectorAll('footer, .slots').forEach(part => part.toggleAttribute('inert', off));
  }
}

customElements.get('onward-connection') || customElements.define('onward-connection', OnwardConnection);
