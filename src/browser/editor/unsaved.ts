/** Asks before a form of the editor is left with changes that are not saved. Only `npm run dev` serves it. */

const form = document.querySelector('form');
/** A form that was refused contains unsaved changes. */
let isChanged = form?.hasAttribute('data-unsaved') === true;

form?.addEventListener('input', () => {
  isChanged = true;
});
form?.addEventListener('submit', () => {
  isChanged = false;
});
addEventListener('beforeunload', (event) => {
  if (isChanged) event.preventDefault();
});
