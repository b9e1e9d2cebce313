/**
 * Tells where a finger or a mouse points. A page that scrolls under a resting mouse, or a finger that scrolls the page, points
 * at nothing: only a mouse that moved itself, a tap, and a finger drawn sideways do.
 */
export function answerPointer(canvas: HTMLCanvasElement, pointAt: (x: number) => void): void {
  let down: { x: number; y: number } | undefined;
  const here = (event: MouseEvent) => event.clientX - canvas.getBoundingClientRect().left;
  canvas.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (down = { x, y }));
  canvas.addEventListener('pointercancel', () => (down = undefined));
  canvas.addEventListener('click', (event) => pointAt(here(event)));
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') {
      if (event.movementX !== 0 || event.movementY !== 0) pointAt(here(event));
      return;
    }
    if (!down) return;
    const [aside, along] = [Math.abs(event.clientX - down.x), Math.abs(event.clientY - down.y)];
    if (aside > 10 && aside > along) pointAt(here(event));
  });
}

/** Arrow keys move from slot to slot, Home and End to the ends; Escape points at nothing any more. */
export function answerKeys(
  canvas: HTMLCanvasElement,
  {
    point,
    leave,
    pointed,
    ends,
  }: {
    point: (slot: number) => void;
    leave: () => void;
    pointed: () => number;
    ends: () => { from: number; to: number };
  },
): void {
  const slots: Record<string, () => number> = {
    ArrowLeft: () => pointed() - 1,
    ArrowDown: () => pointed() - 1,
    ArrowRight: () => pointed() + 1,
    ArrowUp: () => pointed() + 1,
    Home: () => ends().from,
    End: () => ends().to,
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    const slot = slots[event.key];
    if (!slot || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    point(slot());
  });
}
