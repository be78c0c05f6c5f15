/// The signs that part a label from the words, in every script.
enum Delimiter {
  /// The end of a colon at `place`, the full-width ones included.
  @inline(__always)
  static func colonEnd(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == 0x3A { return place + 1 }
    // `：`, `﹕` and the ratio sign.
    guard bytes[place] >= 0xE2, place + 2 < end else { return nil }
    switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
    case (0xEF, 0xBC, 0x9A), (0xEF, 0xB9, 0x95), (0xE2, 0x88, 0xB6): return place + 3
    default: return nil
    }
  }

  /// The start of a colon that ends at `end`.
  static func colonStart(_ bytes: Span<UInt8>, endingAt end: Int, after start: Int) -> Int? {
    for width in [1, 3] where end - width >= start && colonEnd(bytes, end - width, end) == end {
      return end - width
    }
    return nil
  }

  /// Whether a colon from `colon` to `next` may end a label: it is none of an address or a time.
  static func canEndLabel(_ bytes: Span<UInt8>, _ colon: Int, _ next: Int, _ end: Int) -> Bool {
    guard next < end, next == colon + 1 else { return true }
    let byte = bytes[next]
    if byte == 0x2F || Bytes.isDigit(byte) && Bytes.isDigit(bytes[colon - 1]) { return false }
    return Bytes.isSpace(byte) || Bytes.isLetter(byte) || byte == 0x22 || byte == 0x5B
      || byte == 0x28
  }

  /// The end of a dash at `place`: one of the typographic ones, or hyphens.
  static func dashEnd(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == 0x2D {
      return place + 1 < end && bytes[place + 1] == 0x2D ? place + 2 : place + 1
    }
    guard place + 2 < end, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
      (0x93...0x95).contains(bytes[place + 2])
    else { return nil }
    return place + 3
  }

  /// An opening bracket at `place`: where it ends, and what closes it.
  static func opening(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> (
    end: Int, closing: StaticString
  )? {
    guard place < end else { return nil }
    switch bytes[place] {
    case 0x5B: return (place + 1, "]")
    case 0x28: return (place + 1, ")")
    case 0x3C: return (place + 1, ">")
    case 0x7B: return (place + 1, "}")
    default: break
    }
    guard bytes[place] >= 0xE3, place + 2 < end else { return nil }
    switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
    case (0xEF, 0xBC, 0x88): return (place + 3, "）")
    case (0xEF, 0xBC, 0xBB): return (place + 3, "］")
    case (0xE3, 0x80, 0x90): return (place + 3, "】")
    case (0xE3, 0x80, 0x94): return (place + 3, "〕")
    case (0xE3, 0x80, 0x88): return (place + 3, "〉")
    default: return nil
    }
  }

  static func has(_ sign: StaticString, _ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    Bytes.has(sign, bytes, at: place, before: end)
  }

  /// The end of a sign that ends a sentence at `place`, in any script.
  static func sentenceEnd(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    switch bytes[place] {
    case 0x2E, 0x3F, 0x21, 0x29, 0x5D, 0x22: return place + 1
    // `؟`
    case 0xD8: return place + 1 < end && bytes[place + 1] == 0x9F ? place + 2 : nil
    // `»`
    case 0xC2: return place + 1 < end && bytes[place + 1] == 0xBB ? place + 2 : nil
    case 0xE2, 0xE3, 0xEF:
      guard place + 2 < end else { return nil }
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      // `”`, `…`, `。`, `」`, `』`, `！`, `）`, `？`
      case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x8D),
        (0xE3, 0x80, 0x8F), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0x9F):
        return place + 3
      default: return nil
      }
    default: return nil
    }
  }

  enum SentenceEnd { case none, statement, question }

  /// How the words of `range` end, closing marks aside.
  static func sentence(_ bytes: Span<UInt8>, _ range: Range<Int>) -> SentenceEnd {
    var place = range.upperBound
    while place > range.lowerBound, range.upperBound - place < 12 {
      place -= 1
      let byte = bytes[place]
      if byte & 0xC0 == 0x80 { continue }
      if byte == 0x3F || has("？", bytes, place, range.upperBound)
        || has("؟", bytes, place, range.upperBound)
      {
        return .question
      }
      // The Greek question mark.
      if byte == 0x3B, place > range.lowerBound + 1,
        bytes[place - 2] == 0xCE || bytes[place - 2] == 0xCF
      {
        return .question
      }
      if has("か。", bytes, place - 3, range.upperBound) { return .question }
      if byte == 0x2E || byte == 0x21 || has("。", bytes, place, range.upperBound)
        || has("！", bytes, place, range.upperBound) || has("…", bytes, place, range.upperBound)
      {
        return .statement
      }
      let isClosing =
        byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x2A || byte == 0x5F || byte == 32
        || byte == 0x5D || has("”", bytes, place, range.upperBound)
        || has("’", bytes, place, range.upperBound) || has("»", bytes, place, range.upperBound)
        || has("」", bytes, place, range.upperBound) || has("）", bytes, place, range.upperBound)
      guard isClosing else { return .none }
    }
    return .none
  }
}
