/// Something like a label inside a line, after the end of a sentence, with a blank between or not:
/// `… in Rome. STONE: And then?`, `soon.Sergey Lavrov: So they say.`
struct InnerLabel {
  let label: Range<Int>
  /// Where the words after it begin.
  let text: Int

  /// The first in `range`, which begins after a label or at the beginning of a line.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let found = Self.find(bytes, range) else { return nil }
    (label, text) = found
  }

  private static func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Range<Int>, Int)? {
    let end = range.upperBound
    var place = range.lowerBound
    while place < end {
      guard let next = Delimiter.colonEnd(bytes, place, end) else {
        place += 1
        continue
      }
      if next < end, Delimiter.canEndLabel(bytes, place, next, end),
        let start = start(bytes, before: place, after: range.lowerBound)
      {
        let label = Bytes.trimmed(bytes, start..<place)
        let text = Bytes.skipSpaces(bytes, next, end)
        if !label.isEmpty, text < end { return (label, text) }
      }
      place = next
    }
    return nil
  }

  /// Where the words before a colon begin that follow the end of a sentence.
  private static func start(_ bytes: Span<UInt8>, before colon: Int, after first: Int) -> Int? {
    var place = colon
    let limit = max(first, colon - 60)
    while place > limit {
      place -= 1
      guard bytes[place] & 0xC0 != 0x80 else { continue }
      if let end = Delimiter.sentenceEnd(bytes, place, colon),
        bytes[place] != 0x2E || !isAbbreviation(bytes, place, after: first)
      {
        return end < colon ? end : nil
      }
    }
    return nil
  }

  /// Whether the stop at `stop` is that of an initial or an honorific, not of a sentence.
  private static func isAbbreviation(_ bytes: Span<UInt8>, _ stop: Int, after first: Int) -> Bool {
    var start = stop
    while start > first, stop - start < 9, Bytes.isLetter(bytes[start - 1]),
      Delimiter.sentenceEnd(bytes, start - 1, stop) == nil
    {
      start -= 1
    }
    let word = start..<stop
    guard !word.isEmpty, Bytes.isCapital(bytes, start) else { return false }
    if word.count == 1 || word.count == 2 && bytes[start] >= 0x80 { return true }
    let text = String(decoding: word.map { bytes[$0] }, as: UTF8.self).lowercased()
    return LabelVocabulary.honorifics.contains(text)
  }
}
