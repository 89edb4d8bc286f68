/** A part of a picture's width as SVG takes it: pictures of no fixed width stretch, and their letters keep their size. */
export const percent = (part: number) => `${Number(part.toFixed(2))}%`
