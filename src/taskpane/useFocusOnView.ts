import { useEffect, useRef } from 'react';

/**
 * Moves the focus to an element when another view stands in it: the button that led there is out of sight with the
 * view before. Whoever goes by the tabs stays on them.
 */
export const useFocusOnView = (view: string, elementId: string): void => {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (!document.activeElement?.closest('[role=tablist]')) document.getElementById(elementId)?.focus();
  }, [view, elementId]);
};
