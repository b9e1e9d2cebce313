/** How many pixels of the PNG to one of the SVG, so that it is sharp when printed. */
const scale = 2;

/** Saves a chart's SVG file as a PNG of the same name, painted by the reader's own browser. */
export async function savePng(address: string): Promise<void> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!file) throw new Error('The picture could not be written');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = (address.split('/').at(-1) ?? '').replace(/\.svg$/, '.png');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
