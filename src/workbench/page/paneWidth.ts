/** Widths in CSS pixels: Excel's pane starts at 320 and can be drawn out. */
export const narrowest = 320;
export const widest = 600;
const step = 16;

/** The nearest width that the pane may have; a width that is not a number is the narrowest. */
export const clampWidth = (width: number): number =>
  Number.isNaN(width) ? narrowest : Math.min(widest, Math.max(narrowest, Math.round(width)));

/** The width after a key on the pane's edge, which lies on its left; undefined for a key that means nothing there. */
export function widthAfterKey(width: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width + step);
    case 'ArrowRight':
      return clampWidth(width - step);
    case 'Home':
      return narrowest;
    case 'End':
      return widest;
    default:
      return undefined;
  }
}
