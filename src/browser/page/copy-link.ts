/** `<copy-link>`: a button that copies the address of the page or view, and says whether that succeeded. */
import { copyLink } from '../cite/cited-address.ts';

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const said = this.querySelector('[aria-live]');
    this.querySelector('button')?.addEventListener('click', async () => {
      const words = await copyLink(location.href);
      if (said !== null) said.textContent = words;
    });
    this.dataset.ready = '';
  }
}

customElements.define('copy-link', CopyLink);
