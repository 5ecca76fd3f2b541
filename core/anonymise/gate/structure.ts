/**
 * What markup may hold in the parts that a report fills: names of elements and attributes, and values. Everything else
 * is somebody's text in a place where nobody looks (authors, alternative texts, link targets, tags) and is refused.
 */
const names =
  'w:document w:body w:p w:pPr w:r w:rPr w:t w:pStyle w:rStyle w:br w:spacing w:ind w:jc w:keepNext w:keepLines w:tbl ' +
  'w:tblPr w:tblW w:tblInd w:tblLayout w:tblBorders w:tblCellMar w:tblLook w:tblGrid w:gridCol w:tr w:trPr w:cantSplit ' +
  'w:tblHeader w:tc w:tcPr w:tcW w:tcBorders w:vAlign w:top w:bottom w:left w:right w:start w:end w:insideH w:insideV ' +
  'w:fldChar w:fldCharType w:instrText w:sectPr w:footerReference w:pgSz w:pgMar w:pgNumType w:docGrid w:ftr w:pBdr ' +
  'w:val w:w w:h w:type w:sz w:color w:space w:after w:before w:line w:lineRule w:header w:footer w:gutter w:linePitch ' +
  'w:orient w:hanging w:firstLine xml:space r:id mc:Ignorable version encoding standalone cp:coreProperties dc:title ' +
  'dc:creator dc:language dc:identifier w:hyperlink w:anchor w:history w:bookmarkStart w:bookmarkEnd w:id w:name w:tab w:textDirection ' +
  'w:trHeight w:hRule w:lang'

const values =
  'Title Heading1 Heading2 Heading3 Quote Counts Caption TableText TableHeader TableNote Footer Quiet Strong Emphasis ' +
  'begin separate end preserve default dxa fixed auto none single left right top bottom center start off on true false ' +
  'portrait landscape nextPage TOCHeading TOC1 TOC2 btLr atLeast nb-NO nn-NO en-GB'

const spaces =
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas ' +
  'http://schemas.openxmlformats.org/markup-compatibility/2006 urn:schemas-microsoft-com:office:office ' +
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships ' +
  'http://schemas.openxmlformats.org/officeDocument/2006/math urn:schemas-microsoft-com:vml ' +
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing ' +
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing urn:schemas-microsoft-com:office:word ' +
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main http://schemas.microsoft.com/office/word/2010/wordml ' +
  'http://schemas.microsoft.com/office/word/2012/wordml ' +
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup ' +
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk http://schemas.microsoft.com/office/word/2006/wordml ' +
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape ' +
  'http://schemas.microsoft.com/office/drawing/2014/chartex http://schemas.microsoft.com/office/drawing/2015/9/8/chartex ' +
  'http://schemas.microsoft.com/office/drawing/2015/10/21/chartex ' +
  'http://schemas.microsoft.com/office/drawing/2016/5/9/chartex http://schemas.microsoft.com/office/drawing/2016/5/10/chartex ' +
  'http://schemas.microsoft.com/office/drawing/2016/5/11/chartex http://schemas.microsoft.com/office/drawing/2016/5/12/chartex ' +
  'http://schemas.microsoft.com/office/drawing/2016/5/13/chartex http://schemas.microsoft.com/office/drawing/2016/5/14/chartex ' +
  'http://schemas.microsoft.com/office/drawing/2016/ink http://schemas.microsoft.com/office/drawing/2017/model3d ' +
  'http://schemas.microsoft.com/office/word/2018/wordml/cex http://schemas.microsoft.com/office/word/2016/wordml/cid ' +
  'http://schemas.microsoft.com/office/word/2018/wordml http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash ' +
  'http://schemas.microsoft.com/office/word/2015/wordml/symex ' +
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties http://purl.org/dc/elements/1.1/'

const prefixes =
  'wpc mc o r m v wp14 wp w10 w w14 w15 wpg wpi wne wps cx cx1 cx2 cx3 cx4 cx5 cx6 cx7 cx8 aink am3d w16cex w16cid w16 ' +
  'w16sdtdh w16se cp dc'

const known = new Set([
  ...`${names} ${values} ${spaces}`.split(' '),
  ...prefixes.split(' ').map((prefix) => `xmlns:${prefix}`),
  'w14 w15 wp14',
])

const measure = /^-?\d{1,6}(?:\.\d{1,4})?%?$|^(?=[0-9A-F]*\d)[0-9A-F]{6}$|^rId\d{1,3}$|^_Toc\d{1,4}$/
const instruction =
  /^ (?:SEQ (?:Tabell|Table) \\\* ARABIC|PAGE|NUMPAGES|TOC \\o "1-2" \\h \\z \\u|PAGEREF _Toc\d{1,4} \\h) $/

/** Whether a piece of markup is one that reports are built with. */
export function isStructure(markup: string): boolean {
  return known.has(markup) || measure.test(markup)
}

/** Whether a field is one that reports have: a caption's number, a page number, the contents list. */
export function isReportField(text: string): boolean {
  return instruction.test(text)
}
