/**
 * When a link or find-in-page expands a section, marks the section’s button as open too, so that readers can close the
 * section again. Without script, the style sheet expands the target of a link, and nothing collapses it.
 */

/** Opens the `details` element that controls an expandable element. */
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
// A link to the current address causes no `hashchange`, but its target may have been closed in the meantime.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link !== null && location.hash !== '' && link.href === location.href) openTarget();
});
// Find-in-page removes `hidden` from the element that it reveals. The attribute is restored, because here the summary
// determines whether the element is hidden.
document.addEventListener('beforematch', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches('.unfold + .unfolded')) return;
  open(target);
  setTimeout(() => target.setAttribute('hidden', 'until-found'));
});
