/// Splits text into tokens and sentences.
struct Segmenter: Sendable {
  /// The tokens found so far: where each begins and ends in the text.
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  /// The index of the first token of every sentence.
  var sentenceStarts: [UInt32] = []

  mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
  }

  /// Appends the tokens and sentences of `range` of `text`; a sentence never crosses its ends.
  mutating func segment(_ text: Span<UInt8>, _ range: Range<Int>) {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 32) &- 97 < 26 || byte &- 48 < 10
    }
    var place = range.lowerBound
    var begins = true
    while place < range.upperBound {
      let byte = text[place]
      if byte <= 32 {
        place += 1
        continue
      }
      var end = place + 1
      if isWord(byte) {
        while end < range.upperBound, isWord(text[end]) { end += 1 }
      }
      if begins { sentenceStarts.append(UInt32(starts.count)) }
      begins = false
      starts.append(UInt32(place))
      ends.append(UInt32(end))
      if byte == 46 || byte == 33 || byte == 63, end < range.upperBound, text[end] <= 32 {
        begins = true
      }
      place = end
    }
  }
}
