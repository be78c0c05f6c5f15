/// What a reader sees of a line of Markdown.
enum MarkdownText {
  /// Hands the bytes of `range` to `emit`, escapes resolved and links reduced to their text.
  static func render(_ source: [UInt8], _ range: Range<Int>, emit: (UInt8) -> Void) {
    var place = range.lowerBound
    var skipAt = -1
    var skipTo = -1
    while place < range.upperBound {
      let byte = source[place]
      if place == skipAt {
        place = skipTo
        continue
      }
      if byte == 0x5C, place + 1 < range.upperBound, isPunctuation(source[place + 1]) {
        emit(source[place + 1])
        place += 2
        continue
      }
      if byte == 0x5B, let link = link(source, place, range.upperBound) {
        skipAt = link.lowerBound
        skipTo = link.upperBound
        place += 1
        continue
      }
      emit(byte)
      place += 1
    }
  }

  /// For a `[` at `open` that begins `[text](address)`: the range of `](address)`.
  private static func link(_ source: [UInt8], _ open: Int, _ end: Int) -> Range<Int>? {
    var place = open + 1
    while place < end, source[place] != 0x5D {
      if source[place] == 0x5B { return nil }
      place += source[place] == 0x5C ? 2 : 1
    }
    guard place + 1 < end, source[place + 1] == 0x28 else { return nil }
    let close = place
    var depth = 0
    while place < end {
      if source[place] == 0x28 { depth += 1 }
      if source[place] == 0x29 {
        depth -= 1
        if depth == 0 { return close..<place + 1 }
      }
      place += 1
    }
    return nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// `text` without escapes, link addresses and marks of emphasis.
  static func plain(_ text: String) -> String {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    render(source, 0..<source.count) { bytes.append($0) }
    var plain = String(decoding: bytes, as: UTF8.self)
    for mark in ["**", "__"] {
      while let range = plain.firstRange(of: mark) { plain.removeSubrange(range) }
    }
    while let first = plain.first, first == "#" || first == " " { plain.removeFirst() }
    return plain
  }
}
