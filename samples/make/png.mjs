import { zlibSync } from 'fflate'

const width = 500
const height = 300

/** A page with grey lines where a scanned letter would have its text: nothing in it can be read by a machine. */
function shade(x, y) {
  const line = Math.floor(y / 22)
  const isInk = line >= 2 && line <= 11 && y % 22 < 6 && x > 50 && x < 450 - ((line * 53) % 140) && (x + line * 7) % 29 > 4
  return isInk ? 110 : 245
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const bytes = Buffer.alloc(content.length + 8)
  bytes.writeUInt32BE(data.length, 0)
  content.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(content), content.length + 4)
  return bytes
}

/** A greyscale PNG of eight bits. */
export function letterPicture() {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = shade(x, y)
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = Buffer.from(zlibSync(rows, { level: 9 }))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}
