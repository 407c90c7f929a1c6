import type { Finding } from '../evidence';
import { placeOf } from './atom';
import type { Construct } from './atom-constructs';

/** An icon or a logo, and the bytes that its IRI gave. */
export interface Image extends Construct {
  readonly bytes: Uint8Array;
}

/** RFC 4287, sections 4.2.5 and 4.2.8: an image is as wide as high, or twice as wide; a pixel more or less is none. */
export function imagesHaveTheRatio(images: readonly Image[], widthToHeight: 1 | 2): readonly Finding[] {
  return images.flatMap(({ document, element, bytes }) => {
    const [width, height] = sizeOf(bytes) ?? [widthToHeight, 1];
    if (Math.abs(width - widthToHeight * height) <= 1) return [];
    return [{ where: placeOf(document, element), expected: `an image of ${widthToHeight} to 1`, actual: `${width} by ${height} pixels` }];
  });
}

/** Width and height of a PNG or a GIF in pixels; nothing for other formats. */
export function sizeOf(bytes: Uint8Array): readonly [width: number, height: number] | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = data.toString('latin1', 0, 16);
  if (data.length >= 24 && start.startsWith('\x89PNG\r\n\x1a\n') && start.endsWith('IHDR')) return [data.readUInt32BE(16), data.readUInt32BE(20)];
  if (data.length >= 10 && /^GIF8[79]a/.test(start)) return [data.readUInt16LE(6), data.readUInt16LE(8)];
  return undefined;
}
