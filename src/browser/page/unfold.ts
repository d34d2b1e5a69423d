/**
 * When a link or find-in-page expands something, marks its button as open too, so that readers can close it again. Without
 * script, the style sheet opens whatever a link targets, and nothing closes it.
 */

/** Opens the summary before an element that expands. */
function open(unfolded: Element): void {
  const summary = unfolded.previousElementSibling;
  if (!(summary instanceof HTMLDetailsElement)) return;
  summary.open = true;
  summary.dataset.opened = '';
}

function openTarget(): void {
  const target = document.querySelector(':target');
  if (target === null) return;
  for (const unfolded of target.querySelectorAll(':scope > .unfolded')) open(unfolded);
  for (let around = target.closest('.unfolded'); around; around = around.parentElement?.closest('.unfolded') ?? null)
    open(around);
}

openTarget();
addEventListener('hashchange', openTarget);
// Following a link to the current address leaves the address unchanged, but the element it points to may have been
// closed since.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link !== null && location.hash !== '' && link.href === location.href) openTarget();
});
// Find-in-page removes `hidden` from what it finds; here the summary determines what is hidden.
document.addEventListener('beforematch', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches('.unfold + .unfolded')) return;
  open(target);
  setTimeout(() => target.setAttribute('hidden', 'until-found'));
});
