/**
 * Asks for confirmation before the editor leaves a form with unsaved changes. Only `npm run dev` serves this script.
 */

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
