/** A task that behaves: twice the number, or as many bytes as came. */
export default function double(input: number | Uint8Array) {
  return typeof input === 'number' ? input * 2 : input.byteLength
}
