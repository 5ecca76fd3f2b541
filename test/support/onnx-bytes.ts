/** What is written of an ONNX model: a table of numbers, a row for each piece of a vocabulary, from which logits are gathered. */
export type Table = Readonly<{ rows: readonly (readonly number[])[]; inputs: readonly string[]; output: string }>

const number = (value: number): number[] => {
  const bytes: number[] = []
  let left = BigInt(value)
  do {
    const low = Number(left & 0x7fn)
    left >>= 7n
    bytes.push(left > 0n ? low | 0x80 : low)
  } while (left > 0n)
  return bytes
}
const whole = (field: number, value: number): number[] => [...number(field << 3), ...number(value)]
const bytes = (field: number, content: Iterable<number>): number[] => {
  const all = [...content]
  return [...number((field << 3) | 2), ...number(all.length), ...all]
}
const text = (field: number, value: string): number[] => bytes(field, new TextEncoder().encode(value))

const [float, int64] = [1, 7]

/** A value of the graph with its type: three dimensions or two, the first two named. */
function valueInfo(name: string, type: number, last: number | null): number[] {
  const dimensions = [text(2, 'batch'), text(2, 'sequence'), ...(last === null ? [] : [whole(1, last)])]
  const shape = dimensions.flatMap((it) => bytes(1, it))
  return [...text(1, name), ...bytes(2, bytes(1, [...whole(1, type), ...bytes(2, shape)]))]
}

/** An ONNX model by hand, in the fields of `onnx.proto`: one Gather from a table, along its first axis. */
export function gatherModel({ rows, inputs, output }: Table): Uint8Array {
  const columns = rows[0]!.length
  const raw = new Uint8Array(Float32Array.from(rows.flat()).buffer)
  const table = [
    ...whole(1, rows.length),
    ...whole(1, columns),
    ...whole(2, float),
    ...text(8, 'table'),
    ...bytes(9, raw),
  ]
  const axis = [...text(1, 'axis'), ...whole(3, 0), ...whole(20, 2)]
  const node = [
    ...text(1, 'table'),
    ...text(1, inputs[0]!),
    ...text(2, output),
    ...text(4, 'Gather'),
    ...bytes(5, axis),
  ]
  const graph = [
    ...bytes(1, node),
    ...text(2, 'names'),
    ...bytes(5, table),
    ...inputs.flatMap((it) => bytes(11, valueInfo(it, int64, null))),
    ...bytes(12, valueInfo(output, float, columns)),
  ]
  return Uint8Array.from([...whole(1, 8), ...text(2, 'fortrolig-test'), ...bytes(7, graph), ...bytes(8, whole(2, 13))])
}
