/// Cuts paragraphs into words and marks. Linear in the bytes.
struct ProseScanner {
  let text: [UInt8]
  private let table: WordTable

  init(text: [UInt8], table: WordTable) {
    self.text = text
    self.table = table
  }

  /// Appends the tokens of one paragraph.
  func scan(_ paragraph: Range<Int>, into tokens: inout [ProseToken]) {
    scan(paragraph, of: text.span, into: &tokens)
  }

  private func scan(
    _ paragraph: Range<Int>, of bytes: Span<UInt8>, into tokens: inout [ProseToken]
  ) {
    let end = min(paragraph.upperBound, bytes.count)
    var place = max(paragraph.lowerBound, 0)
    var spaced = true
    while place < end {
      let byte = bytes[place]
      if byte <= 0x20 {
        spaced = true
        place += 1
        continue
      }
      if byte == 0xC2, place + 1 < end, bytes[place + 1] == 0xA0 {
        spaced = true
        place += 2
        continue
      }
      var token: ProseToken
      if isLetterOrDigit(bytes, place, end) {
        token = word(at: place, of: bytes, end)
      } else {
        token = mark(at: place, of: bytes, end)
      }
      token.followsSpace = spaced
      spaced = false
      place = Int(token.end)
      tokens.append(token)
    }
  }

  /// The length of the scalar that begins with `byte`.
  private func length(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether a word may begin or go on at `place`: letters and digits of any script, no marks.
  private func isLetterOrDigit(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    guard place < end else { return false }
    let byte = bytes[place]
    if byte < 0x80 {
      return byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
    }
    if byte == 0xC2 {
      return place + 1 < end && (bytes[place + 1] == 0xAA || bytes[place + 1] == 0xBA)
    }
    if byte == 0xE2 { return place + 1 < end && bytes[place + 1] >= 0xB0 }
    if byte == 0xE3 { return place + 1 < end && bytes[place + 1] != 0x80 }
    return true
  }

  /// `’` at `place`.
  private func isCurlyApostrophe(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
  }

  private func word(at start: Int, of bytes: Span<UInt8>, _ end: Int) -> ProseToken {
    var hash = WordHash()
    var place = start
    var capital = false
    var letters = 0
    var digits = 0
    var innerStops = 0
    // Letters since the last hyphen or stop inside, and the most of them.
    var run = 0
    var longest = 0
    var core: (end: Int, hash: UInt64)?
    while place < end {
      let byte = bytes[place]
      if byte < 0x80 {
        if byte | 0x20 &- 0x61 < 26 {
          if place == start { capital = byte < 0x61 }
          letters += 1
          run += 1
          longest = max(longest, run)
        } else if byte &- 0x30 < 10 {
          digits += 1
        } else if byte == 0x27 || byte == 0x2D || byte == 0x26 {
          guard place + 1 < end, isLetterOrDigit(bytes, place + 1, end) else { break }
          run = 0
          if byte == 0x27 { core = possessive(bytes, place, 1, end) ? (place, hash.value) : core }
        } else if byte == 0x2E {
          // `U.S`, `J.K`, `3.5`; not `end.Next`.
          guard place + 1 < end, run == 1 || letters == 0, isLetterOrDigit(bytes, place + 1, end)
          else { break }
          run = 0
          innerStops += 1
        } else if byte == 0x2C {
          guard letters == 0, place + 1 < end, bytes[place + 1] &- 0x30 < 10 else { break }
        } else {
          break
        }
        hash.add(byte)
        place += 1
      } else if isCurlyApostrophe(bytes, place, end) {
        guard isLetterOrDigit(bytes, place + 3, end) else { break }
        core = possessive(bytes, place, 3, end) ? (place, hash.value) : core
        hash.add(byte)
        hash.add(0x80)
        hash.add(0x99)
        place += 3
      } else if isLetterOrDigit(bytes, place, end) {
        let size = min(length(byte), end - place)
        if size == 2 {
          let folded = lowered(byte, bytes[place + 1])
          if place == start { capital = folded.wasCapital }
          hash.add(folded.first)
          hash.add(folded.second)
        } else {
          for index in place..<place + size { hash.add(bytes[index]) }
        }
        letters += 1
        run += 1
        longest = max(longest, run)
        place += size
      } else {
        break
      }
    }
    var value = hash.value
    var classes: WordClasses = letters > 0 ? table.classes(value) : []
    var token = ProseToken(
      start: UInt32(start), end: UInt32(place), coreEnd: UInt32(place),
      kind: letters > 0 ? .word : .number)
    if let core, classes.isEmpty {
      token.isPossessive = true
      token.coreEnd = UInt32(core.end)
      value = core.hash
      classes = table.classes(value).subtracting([.anyCue, .nounLike])
    }
    token.isCapitalised = capital
    token.isBaseForm = bytes[place - 1] != 0x73 && bytes[place - 1] != 0x64
    // An initial or an abbreviation takes its full stop along.
    if place < end, bytes[place] == 0x2E, letters > 0, !token.isPossessive {
      let isInitial = capital && longest == 1 && (letters == 1 || innerStops > 0)
      if isInitial || (classes.contains(.abbreviation) && abbreviates(bytes, place, end, capital)) {
        token.isInitial = isInitial
        token.end += 1
        token.coreEnd = token.end
      }
    }
    if classes.isEmpty, !capital, place - start > 4, bytes[place - 1] == 0x79,
      bytes[place - 2] == 0x6C
    {
      classes = .adverb
    }
    token.classes = classes
    token.hash = value
    return token
  }

  /// Whether the full stop at `place` behind an abbreviation belongs to it: it does not where the next
  /// word begins a sentence, except behind what stands before names.
  private func abbreviates(
    _ bytes: Span<UInt8>, _ place: Int, _ end: Int, _ isCapitalised: Bool
  ) -> Bool {
    guard isCapitalised else {
      return place + 2 < end && bytes[place + 1] == 0x20
        && bytes[place + 2] | 0x20 == bytes[place + 2]
    }
    return place + 1 < end
  }

  /// Whether the apostrophe at `place` begins a final `'s`.
  private func possessive(
    _ bytes: Span<UInt8>, _ place: Int, _ width: Int, _ end: Int
  ) -> Bool {
    let next = place + width
    return next < end && bytes[next] | 0x20 == 0x73 && !isLetterOrDigit(bytes, next + 1, end)
  }

  /// A two-byte scalar in lower case: Latin-1, Latin Extended-A, Greek and Cyrillic.
  private func lowered(
    _ first: UInt8, _ second: UInt8
  ) -> (first: UInt8, second: UInt8, wasCapital: Bool) {
    switch (first, second) {
    case (0xC3, 0x80...0x9E) where second != 0x97: (0xC3, second + 0x20, true)
    case (0xC4, 0x80...0xB7) where second & 1 == 0: (0xC4, second + 1, true)
    case (0xC5, 0x8A...0xB7) where second & 1 == 0: (0xC5, second + 1, true)
    case (0xCE, 0x91...0x9F): (0xCE, second + 0x20, true)
    case (0xCE, 0xA0...0xA9): (0xCF, second - 0x20, true)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10, true)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20, true)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20, true)
    default: (first, second, false)
    }
  }

  private func mark(at start: Int, of bytes: Span<UInt8>, _ end: Int) -> ProseToken {
    var kind = ProseToken.Kind.other
    var mark = QuotationMark.none
    var width = 1
    let byte = bytes[start]
    switch byte {
    case 0x22: mark = .straight
    case 0x27, 0x60:
      if start + 1 < end, bytes[start + 1] == byte {
        mark = .straight
        width = 2
      } else {
        mark = byte == 0x60 ? .singleOpen : .singleStraight
      }
    case 0x2C: kind = .comma
    case 0x2E:
      kind = .stop
      while start + width < end, bytes[start + width] == 0x2E { width += 1 }
    case 0x21, 0x3F: kind = .stop
    case 0x3A: kind = .colon
    case 0x3B: kind = .semicolon
    case 0x2D:
      kind = .dash
      while start + width < end, bytes[start + width] == 0x2D { width += 1 }
    case 0x28, 0x5B: kind = .opening
    case 0x29, 0x5D: kind = .closing
    case 0xC2 where start + 1 < end:
      width = 2
      mark =
        bytes[start + 1] == 0xAB
        ? .guillemetLeft : bytes[start + 1] == 0xBB ? .guillemetRight : .none
    case 0xE2 where start + 2 < end:
      width = 3
      if bytes[start + 1] == 0x80 {
        switch bytes[start + 2] {
        case 0x93, 0x94, 0x95: kind = .dash
        case 0x98, 0x9A: mark = .singleOpen
        case 0x99: mark = .singleClose
        case 0x9C: mark = .curlyOpen
        case 0x9D: mark = .curlyClose
        case 0x9E, 0x9F: mark = .low
        case 0xA6: kind = .stop
        default: break
        }
      }
    default: width = min(length(byte), end - start)
    }
    if mark != .none { kind = .mark }
    return ProseToken(
      start: UInt32(start), end: UInt32(start + width), coreEnd: UInt32(start + width), kind: kind,
      mark: mark)
  }
}
