internal import Language

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

  func scan(
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
  func length(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether a word may begin or go on at `place`: letters and digits of any script, no marks.
  func isLetterOrDigit(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
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
  func isCurlyApostrophe(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
  }

  func word(at start: Int, of bytes: Span<UInt8>, _ end: Int) -> ProseToken {
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
  func abbreviates(
    _ bytes: Span<UInt8>, _ place: Int, _ end: Int, _ isCapitalised: Bool
  ) -> Bool {
    guard isCapitalised else {
      return place + 2 < end && bytes[place + 1] == 0x20
        && bytes[place + 2] | 0x20 == bytes[place + 2]
    }
    return place + 1 < end
  }

  /// Whether the apostrophe at `place` begins a final `'s`.
  func possessive(
    _ bytes: Span<UInt8>, _ place: Int, _ width: Int, _ end: Int
  ) -> Bool {
    let next = place + width
    return next < end && bytes[next] | 0x20 == 0x73 && !isLetterOrDigit(bytes, next + 1, end)
  }
}
