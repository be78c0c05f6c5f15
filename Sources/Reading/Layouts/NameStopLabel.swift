/// A name that a full stop parts from the words, as records of parliaments have it: `M. Jean Dupont.
/// Merci`, `PRESIDENTE. Buongiorno`, `Ada Lind (PPE). – Thank you`, `Иванов А. П. Спасибо`.
struct NameStopLabel: LabelForm {
  let name = "name-stop"
  let needsRecurrence = true

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard start < end, bytes[start] >= 0x80 || Bytes.isUpper(bytes[start]) else { return nil }
    let limit = min(end - 1, start + LabelForms.longestLabel)
    var wordStart = start
    var initials = 0
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte == 0x2E {
        let isInitial = Self.isInitial(bytes, wordStart..<place)
        if isInitial { initials += 1 }
        if let text = Self.textBehind(bytes, place + 1, end),
          !isInitial && !Self.isAbbreviation(bytes, wordStart..<place)
            // `Surname A. B.`: two initials end a name that began with a whole word.
            || initials == 2 && bytes[text] >= 0xC3 && !Self.isInitialNext(bytes, text, end)
        {
          // A dash behind the stop is no sign of sentences.
          let hasDash = Bytes.skipSpaces(bytes, place + 1, end) + 1 < text
          return LabelMatch(label: start..<place, text: text, isMarked: hasDash)
        }
        wordStart = place + 1
      } else if byte == 32 || byte == 0x28 {
        wordStart = place + 1
      } else if byte == 0x3A || byte == 0x3F || byte == 0x21 || byte == 0x3B {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Where the words begin behind the stop before `place`, and perhaps a dash.
  private static func textBehind(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    var text = Bytes.skipSpaces(bytes, place, end)
    if text + 2 < end, bytes[text] == 0xE2, bytes[text + 1] == 0x80,
      bytes[text + 2] == 0x93 || bytes[text + 2] == 0x94
    {
      text = Bytes.skipSpaces(bytes, text + 3, end)
    } else if text + 1 < end, bytes[text] == 0x2D {
      text = Bytes.skipSpaces(bytes, text + 1, end)
    }
    return text > place && text < end ? text : nil
  }

  /// Whether `word` is a single letter.
  private static func isInitial(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard let first = word.first else { return true }
    return word.count == 1 || word.count == 2 && bytes[first] >= 0xC3
  }

  private static func isInitialNext(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    place + 2 < end && bytes[place + 2] == 0x2E
  }

  /// Whether a stop behind `word` is that of an honorific: `Mr.`, `Sen.`, `Sra.`
  private static func isAbbreviation(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= 4 else { return false }
    let key = String(decoding: word.map { bytes[$0] }, as: UTF8.self).lowercased()
    return LabelVocabulary.honorifics.contains(key)
  }
}
