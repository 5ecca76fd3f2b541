const picture = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svgz?|webp|ico|heic|wdp)$/iu

/** Whether a part of a package is a picture by its name. */
export function isPicture(name: string): boolean {
  return picture.test(name)
}

/**
 * How many pictures a PDF holds. They are streams, and the dictionary of a stream stands in the file as it is; a mask is no
 * picture of its own. Source: PDF 32000-1, 7.5.7 and 8.9.5.
 */
export function picturesInPdf(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return Math.max(0, count(/\/Subtype\s*\/Image\b/g) - count(/\/S?Mask\s+\d+\s+\d+\s+R/g))
}
