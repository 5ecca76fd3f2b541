import { decodeByUpperHalf, decodeSingleByte } from './single-byte'
import { decodeUtf8 } from './unicode-bytes'

/** Characters 0x80-0xFF of the code pages of DOS, of which 865 is the Nordic one. Source: unicode.org, MAPPINGS/VENDORS/MICSFT/PC. */
const dos: Readonly<Record<number, string>> = {
  437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  865:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
}

/** The names of the code pages that take one byte a character. Source: encoding.spec.whatwg.org. */
const singleByte: Readonly<Record<number, string>> = {
  ...{ 866: 'ibm866', 874: 'windows-874', 1250: 'windows-1250', 1251: 'windows-1251', 1253: 'windows-1253' },
  ...{ 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258' },
}

/** The names of those that take one or two. Source: the same. */
const doubleByte: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' }

/** Numbers for what is read as Windows-1252: itself, and Latin-1, which it holds. */
const western: ReadonlySet<number> = new Set([1252, 819, 28591])
const macRoman = 10000
const utf8 = 65001

const halves = new Map<number, string>(Object.entries(dos).map(([codePage, half]) => [Number(codePage), half]))

/** The upper half of a single-byte code page; undefined for any other. Asked of the host once for each. */
function upperHalfOf(codePage: number): string | undefined {
  const known = halves.get(codePage)
  const name = singleByte[codePage]
  if (known !== undefined || name === undefined) return known
  const half = new TextDecoder(name).decode(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index))
  halves.set(codePage, half)
  return half
}

/** Whether bytes of a code page, by its number in Windows, can be decoded. */
export function isCodePage(codePage: number): boolean {
  const isOwn = western.has(codePage) || codePage === macRoman || codePage === utf8
  return isOwn || codePage in dos || codePage in singleByte || codePage in doubleByte
}

/**
 * Decodes bytes of a code page, by its number in Windows; one that is not known, and UTF-8 that is none, as Windows-1252.
 * Never fails; a byte that stands for nothing there becomes a control or U+FFFD.
 */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (codePage === macRoman) return decodeSingleByte(bytes, 'mac-roman')
  const half = upperHalfOf(codePage)
  if (half !== undefined) return decodeByUpperHalf(bytes, half)
  const name = doubleByte[codePage]
  if (name !== undefined) return new TextDecoder(name).decode(bytes)
  return (codePage === utf8 ? decodeUtf8(bytes) : null) ?? decodeSingleByte(bytes, 'windows-1252')
}
