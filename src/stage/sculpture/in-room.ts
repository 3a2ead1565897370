/** A live picture of somebody put into a room, under the light of a tension. */
import { dimAt, lightsAt, lightsNeeded } from '../light.ts';
import { type Cast, lightPictures, type Pictures } from '../pictures.ts';

export interface Placed {
  /** As large as a baked picture; null shows the room alone. */
  readonly picture: ImageData | null;
  readonly tension: number;
  readonly standing: boolean;
}

/** Draws onto a canvas of the room's size. Loads what it needs first. */
export async function drawInRoom(
  canvas: HTMLCanvasElement,
  cast: Cast,
  pictures: Pictures,
  { picture, tension, standing }: Placed,
): Promise<void> {
  const { room, roomBase } = cast;
  const [width, height] = room.size;
  const seen = lightsNeeded(tension, room.lights.length);
  await pictures.load(seen.flatMap((index) => lightPictures(cast, index)));
  // Drawn by the processor: where graphics are emulated, a picture in the making would block the page.
  const onto = canvas.getContext('2d', { willReadFrequently: true });
  if (!onto) throw new Error('the canvas gives no 2d context');
  [canvas.width, canvas.height] = [width, height];
  const amounts = lightsAt(tension, room.lights.length);
  const lit = (part: 'room' | 'desk', [x, y, w, h]: readonly [number, number, number, number]) => {
    for (const index of seen) {
      const name = room.lights[index]?.[part];
      if (name === undefined) continue;
      onto.globalAlpha = amounts[index] ?? 0;
      onto.drawImage(pictures.get(roomBase + name), x, y, w, h);
    }
    onto.globalAlpha = 1;
  };
  lit('room', [0, 0, width, height]);
  if (picture) onto.drawImage(await darkened(picture, dimAt(tension, room.lights)), 0, 0, width, height);
  if (standing && room.counter) {
    const { far } = room.counter;
    onto.save();
    onto.beginPath();
    onto.rect(0, far, width, height - far);
    onto.clip();
    lit('room', [0, 0, width, height]);
    onto.restore();
  }
  lit('desk', room.deskBox);
  closeIn(onto, width, height, tension);
}

/** The dark around the picture, as the stage's own style sheet has it. */
function closeIn(onto: CanvasRenderingContext2D, width: number, height: number, tension: number): void {
  onto.save();
  onto.globalAlpha = 0.28 + 0.72 * tension;
  const left = onto.createLinearGradient(0, 0, width * 0.46, 0);
  left.addColorStop(0, 'rgb(5 9 16 / 0.62)');
  left.addColorStop(1, 'rgb(5 9 16 / 0)');
  onto.fillStyle = left;
  onto.fillRect(0, 0, width, height);
  onto.translate(width * 0.62, height * 0.4);
  onto.scale(width * 0.74, height * 0.88);
  const around = onto.createRadialGradient(0, 0, 0.48, 0, 0, 1);
  around.addColorStop(0, 'rgb(4 7 13 / 0)');
  around.addColorStop(1, 'rgb(4 7 13 / 0.9)');
  onto.fillStyle = around;
  onto.fillRect(-1, -1, 2, 2);
  onto.restore();
}

/** As CSS's `brightness` does it, which a canvas does not have everywhere. */
function darkened({ data, width, height }: ImageData, by: number): Promise<ImageBitmap> {
  const dimmed = new ImageData(width, height);
  for (let at = 0; at < data.length; at++) dimmed.data[at] = (data[at] ?? 0) * (at % 4 === 3 ? 1 : by);
  return createImageBitmap(dimmed);
}
