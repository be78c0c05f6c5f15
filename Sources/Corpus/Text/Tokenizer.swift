/// Cuts text into tokens, byte by byte.
///
/// Words are those of UAX #29 (https://unicode.org/reports/tr29/), refined to the syntactic words of the
/// English Universal Dependencies treebanks: clitics are cut off, hyphened compounds are cut at the
/// hyphen but for prefixes, an abbreviation keeps its full stop, and numbers, times, dates, addresses
/// and links are one token each. Linear in the length of the text.
@safe struct Tokenizer {
  /// What the last token says about the end of a sentence.
  enum Ending {
    case none, stop, strong, ellipsis, title, abbreviation, initial
  }

  let text: UnsafePointer<UInt8>
  let classes: UnsafePointer<UInt8>
  let limit: Int
  private let starts: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>
  /// The number of tokens taken so far.
  private(set) var count: Int
  var place: Int
  /// Where the text begins; nothing before it is looked at.
  let origin: Int

  /// A tokenizer of `range` of `text`, which writes behind the tokens of `tokens`; there must be room
  /// for as many as there are bytes.
  @unsafe init(
    _ text: UnsafePointer<UInt8>, _ range: Range<Int>, classes: UnsafePointer<UInt8>,
    after tokens: borrowing TokenBuffer
  ) {
    unsafe self.text = text
    unsafe self.classes = classes
    unsafe starts = tokens.startMemory
    unsafe ends = tokens.endMemory
    count = tokens.count
    place = range.lowerBound
    origin = range.lowerBound
    limit = range.upperBound
  }

  @inline(__always) func byte(_ index: Int) -> UInt8 { index < limit ? unsafe text[index] : 32 }

  @inline(__always) func byteClass(_ index: Int) -> UInt8 { unsafe classes[Int(byte(index))] }

  func isUpper(_ index: Int) -> Bool { byte(index) &- 65 < 26 }
  func isLower(_ index: Int) -> Bool { byte(index) &- 97 < 26 }
  func isDigit(_ index: Int) -> Bool { byte(index) &- 48 < 10 }
  func isWord(_ index: Int) -> Bool { Clitics.isWordByte(byte(index)) }

  @inline(__always)
  private mutating func take(to end: Int) {
    unsafe starts[count] = UInt32(truncatingIfNeeded: place)
    unsafe ends[count] = UInt32(truncatingIfNeeded: end)
    count += 1
    place = end
  }

  /// Appends the token at `place`, which is not white space, and what is cut off it.
  @inline(__always)
  mutating func next() -> Ending {
    switch byteClass(place) {
    case ByteClass.letter, ByteClass.digit: return word()
    case ByteClass.run: return run()
    case ByteClass.apostrophe:
      apostrophe(length: 1)
      return .none
    case ByteClass.sigil:
      prefixed()
      return .none
    case ByteClass.multibyte: return multibyte()
    default:
      sign()
      return .none
    }
  }

  // MARK: Words

  /// The token that begins with the letter or digit at `place`.
  private mutating func word() -> Ending {
    let start = place
    var end = place
    while end < limit {
      if end + 8 <= limit {
        let count = plainBytes(at: end)
        end += count
        if count == 8 { continue }
      }
      let byteClass = unsafe classes[Int(text[end])]
      if byteClass == ByteClass.letter || byteClass == ByteClass.digit {
        end += 1
        continue
      }
      let length: Int
      switch byteClass {
      case ByteClass.space: length = 0
      case ByteClass.multibyte:
        let scalar = unsafe decodeScalar(text, end, limit)
        switch ScalarClass.of(scalar.value) {
        case .letter, .digit, .extend: length = scalar.length
        case .apostrophe:
          if cliticOrPossessive(from: start, at: end, length: 3) { return .none }
          length = isWord(end + 3) && !isDigit(end + 3) ? 3 : 0
        case .dash: length = hyphen(from: start, at: end, length: 3)
        default: length = 0
        }
      case ByteClass.apostrophe:
        if cliticOrPossessive(from: start, at: end, length: 1) { return .none }
        length = isWord(end + 1) && !isDigit(end + 1) ? 1 : 0
      default: length = inner(from: start, at: end)
      }
      if length == 0 { break }
      end += length
    }
    if byte(end) == UInt8(ascii: "."), byte(end + 1) != UInt8(ascii: "."), end > start {
      let ending = fullStop(after: start, end)
      if ending != .none {
        take(to: end + 1)
        return ending
      }
    }
    let cut = unsafe Clitics.cut(text, start, end - start)
    if cut > 0 { take(to: start + cut) }
    take(to: end)
    return .none
  }

  /// How many of the eight bytes from `place` on, which must be readable, are ASCII letters and digits
  /// in a row: all eight are looked at at once, as no branch can foretell the lengths of words.
  /// A byte's highest bit tells: adding what is missing to 0x80 sets it from the first letter on, and
  /// again behind the last.
  @inline(__always)
  private func plainBytes(at place: Int) -> Int {
    func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    let word = unsafe UInt64(
      littleEndian: UnsafeRawPointer(text + place).loadUnaligned(as: UInt64.self))
    let low = word & all(0x7F)
    let folded = low | all(0x20)
    let letters = (folded &+ all(0x80 - 0x61)) & ~(folded &+ all(0x80 - 0x7B))
    let digits = (low &+ all(0x80 - 0x30)) & ~(low &+ all(0x80 - 0x3A))
    let others = ~((letters | digits) & ~word) & all(0x80)
    return others.trailingZeroBitCount / 8
  }

  /// Takes the word before the apostrophe at `at` and the clitic it begins, if it begins one.
  private mutating func cliticOrPossessive(from start: Int, at apostrophe: Int, length: Int) -> Bool
  {
    let behind = apostrophe + length
    if byte(behind) | 32 == UInt8(ascii: "t"), !isWord(behind + 1), apostrophe > start,
      byte(apostrophe - 1) | 32 == UInt8(ascii: "n")
    {
      if apostrophe - 1 > start { take(to: apostrophe - 1) }
      take(to: behind + 1)
      return true
    }
    let clitic = unsafe Clitics.length(text, behind, limit)
    guard clitic > 0 else { return false }
    take(to: apostrophe)
    take(to: behind + clitic)
    return true
  }

  /// How many bytes from the sign at `at` on go on with the word that began at `start`.
  private func inner(from start: Int, at end: Int) -> Int {
    switch byte(end) {
    case UInt8(ascii: "."): return innerStop(from: start, at: end)
    case UInt8(ascii: "-"): return hyphen(from: start, at: end, length: 1)
    case UInt8(ascii: ","):
      return isDigit(end - 1) && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3)
        && !isDigit(end + 4) ? 4 : 0
    case UInt8(ascii: ":"):
      if byte(end + 1) == UInt8(ascii: "/"), byte(end + 2) == UInt8(ascii: "/"),
        isLower(end - 1), isWord(end + 3)
      {
        return linkLength(from: end)
      }
      return isDigit(end - 1) && isDigit(end + 1) ? 2 : 0
    case UInt8(ascii: "/"): return isDigit(end - 1) && isDigit(end + 1) ? 2 : 0
    case UInt8(ascii: "@"): return isWord(end + 1) ? addressLength(from: end) : 0
    case UInt8(ascii: "&"): return isUpper(end - 1) && isUpper(end + 1) ? 2 : 0
    case UInt8(ascii: "+"):
      return byte(end + 1) == UInt8(ascii: "+") && !isWord(end + 2) && isUpper(end - 1) ? 2 : 0
    default: return 0
    }
  }

  /// A full stop inside a word: in numbers, acronyms, domain and file names.
  private func innerStop(from start: Int, at end: Int) -> Int {
    guard isWord(end + 1) else {
      return byte(end + 1) == UInt8(ascii: ".") ? addressLengthBeforeSign(from: end) : 0
    }
    if isDigit(end - 1), isDigit(end + 1) { return 2 }
    let isSingle = end - 1 == start || byte(end - 2) == UInt8(ascii: ".")
    if isSingle, !isDigit(end - 1) { return 2 }
    if isUpper(end + 1) {
      if byte(end + 2) == UInt8(ascii: "."), end - start <= 3 { return 2 }
      return addressLengthBeforeSign(from: end)
    }
    return isWord(end - 1) && (isLower(end + 1) || isDigit(end + 1)) && byte(end + 1) < 0x80 ? 2 : 0
  }

  /// A hyphen at `at`: how many bytes of it stay in the word that began at `start`.
  private func hyphen(from start: Int, at end: Int, length: Int) -> Int {
    let behind = end + length
    if isWord(behind) {
      if isDigit(end - 1), isDigit(behind) {
        let before = digits(endingAt: end, from: start)
        let after = digits(from: behind)
        return before == 3 && (after == 3 || after == 4) || before == 5 && after == 4 ? length : 0
      }
      return unsafe end - start <= 8 && WordLists.prefixes.contains(text + start, end - start)
        ? length : 0
    }
    // A word broken off: `wh- what`.
    let next = byte(behind)
    let isCutOff = next <= 32 || next == UInt8(ascii: ",")
    return isCutOff && behind < limit && !isDigit(end - 1) && end - start <= 12 ? length : 0
  }

  private func digits(endingAt end: Int, from start: Int) -> Int {
    var count = 0
    while end - count > start, isDigit(end - count - 1) { count += 1 }
    return count
  }

  private func digits(from start: Int) -> Int {
    var count = 0
    while isDigit(start + count) { count += 1 }
    return count
  }

  /// The rest of a link up to white space, without the signs that follow it.
  private func linkLength(from start: Int) -> Int {
    var end = start
    while end < limit, byte(end) > 32, byte(end) != UInt8(ascii: "<"),
      byte(end) != UInt8(ascii: ">"),
      byte(end) != UInt8(ascii: "\"")
    { end += 1 }
    while end > start, ".,;:!?)]}'*".utf8.contains(byte(end - 1)) { end -= 1 }
    return end - start
  }

  /// The part of an e-mail address from a full stop on up to its `@`; 0 where there is none.
  private func addressLengthBeforeSign(from start: Int) -> Int {
    var end = start
    while end - start < 64, isWord(end) || byte(end) == UInt8(ascii: ".") { end += 1 }
    return byte(end) == UInt8(ascii: "@") && isWord(end + 1) ? end - start : 0
  }

  /// The rest of an e-mail address.
  private func addressLength(from start: Int) -> Int {
    var end = start + 1
    while isWord(end) || byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: "-") {
      end += 1
    }
    while byte(end - 1) == UInt8(ascii: ".") || byte(end - 1) == UInt8(ascii: "-") { end -= 1 }
    return end - start
  }

  /// Whether the full stop behind the word belongs to it, and what it then says.
  private func fullStop(after start: Int, _ end: Int) -> Ending {
    let count = end - start
    if count == 1 {
      if isUpper(start) { return byte(start) == UInt8(ascii: "I") ? .none : .initial }
      let next = nextVisible(after: end + 1)
      guard isLower(start) else { return .none }
      return isDigit(next) && end + 1 < next ? .title : .none
    }
    guard count <= 12, unsafe classes[Int(text[start])] == ByteClass.letter else { return .none }
    if unsafe WordLists.titles.contains(text + start, count) {
      // `gen`, `on` and the like are also plain words at the end of a sentence.
      if isUpper(start) || count == 2 && byte(start) | 32 == UInt8(ascii: "v")
        || byte(start + 1) == 46
        || isDigit(nextVisible(after: end + 1))
      {
        return .title
      }
    }
    if byte(end - 2) == UInt8(ascii: ".") { return .abbreviation }
    if unsafe WordLists.abbreviations.contains(text + start, count) {
      let isName = isUpper(start)
      if unsafe isName || !Self.isPlainWord(text + start, count) { return .abbreviation }
    }
    if unsafe WordLists.beforeNumbers.contains(text + start, count),
      isDigit(nextVisible(after: end + 1))
    {
      return .title
    }
    return .none
  }

  /// Abbreviations that are common words when written small: `co`, `ill`, `mass`, `mar` …
  @unsafe private static func isPlainWord(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    unsafe plainWords.contains(start, count)
  }

  private static let plainWords = WordSet(
    "co ill ind mass wash miss rel tel cal hr mins secs ca dec nov aug conn fla tex wis misc repr natl"
  )

  /// The first byte at or after `index` that is not white space.
  func nextVisible(after index: Int) -> Int {
    var index = index
    while index < limit, byte(index) <= 32 { index += 1 }
    return index
  }

  // MARK: Signs

  /// Signs that join their equals: `...`, `--`, `?!`.
  private mutating func run() -> Ending {
    let first = byte(place)
    var end = place + 1
    let isTerminator = first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
    while byte(end) == first
      || isTerminator && (byte(end) == UInt8(ascii: "!") || byte(end) == UInt8(ascii: "?"))
    { end += 1 }
    let count = end - place
    take(to: end)
    if isTerminator { return .strong }
    if first == UInt8(ascii: ".") { return count == 1 ? .stop : .ellipsis }
    return .none
  }

  /// An apostrophe that does not stand inside a word.
  private mutating func apostrophe(length: Int) {
    let behind = place + length
    let isGlued = place > origin && isWord(place - 1)
    if isGlued {
      let clitic = unsafe Clitics.length(text, behind, limit)
      return take(to: behind + clitic)
    }
    if isDigit(behind), isDigit(behind + 1), !isDigit(behind + 2) {
      let decade = byte(behind + 2) == UInt8(ascii: "s") && !isWord(behind + 3)
      if decade || !isWord(behind + 2) { return take(to: behind + (decade ? 3 : 2)) }
    }
    if isLower(behind) {
      let count = Self.letters(in: self, from: behind)
      if unsafe Self.clippedWords.contains(text + behind, count) { return take(to: behind + count) }
    }
    take(to: behind)
  }

  private static func letters(in tokenizer: Tokenizer, from start: Int) -> Int {
    var count = 0
    while tokenizer.isWord(start + count) { count += 1 }
    return count
  }

  /// Words that have lost their beginning: `'em`, `'cause`.
  private static let clippedWords = WordSet("em til till cause cuz bout tis twas n")

  /// A hashtag or a name that begins with `@`, or the sign alone.
  private mutating func prefixed() {
    var end = place + 1
    let isFree = place == origin || byte(place - 1) <= 32 || byte(place - 1) == UInt8(ascii: "(")
    if isFree, isWord(end), !isDigit(end) {
      while isWord(end) || byte(end) == UInt8(ascii: "_") { end += 1 }
    }
    take(to: end)
  }

  /// A sign that stands alone, or an emoticon.
  private mutating func sign() {
    let first = byte(place)
    if first == UInt8(ascii: ":") || first == UInt8(ascii: ";") {
      let eyes = place + 1
      let mouth = byte(eyes) == UInt8(ascii: "-") ? eyes + 1 : eyes
      if byte(mouth) == UInt8(ascii: ")") || byte(mouth) == UInt8(ascii: "("), !isWord(mouth + 1),
        place == origin || byte(place - 1) <= 32 || mouth > eyes
      {
        return take(to: mouth + 1)
      }
    }
    take(to: place + 1)
  }

  /// A token that begins beyond ASCII.
  private mutating func multibyte() -> Ending {
    let scalar = unsafe decodeScalar(text, place, limit)
    switch ScalarClass.of(scalar.value) {
    case .letter, .digit: return word()
    case .space:
      place += scalar.length
      return .none
    case .apostrophe: apostrophe(length: scalar.length)
    case .ellipsis:
      take(to: place + scalar.length)
      return .ellipsis
    case .pictograph: take(to: pictographEnd(from: place + scalar.length))
    default:
      take(to: afterExtenders(place + scalar.length))
      switch scalar.value {
      case 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x0964, 0x06D4: return .strong
      default: return .none
      }
    }
    return .none
  }

  private func afterExtenders(_ start: Int) -> Int {
    var end = start
    while end < limit, byte(end) >= 0x80 {
      let scalar = unsafe decodeScalar(text, end, limit)
      guard ScalarClass.of(scalar.value) == .extend else { break }
      end += scalar.length
    }
    return end
  }

  /// The end of an emoji sequence: modifiers, and what a zero-width joiner ties on.
  private func pictographEnd(from start: Int) -> Int {
    var end = start
    while true {
      let extended = afterExtenders(end)
      guard extended > end, extended < limit, byte(extended) >= 0x80 else { return extended }
      let scalar = unsafe decodeScalar(text, extended, limit)
      guard ScalarClass.of(scalar.value) == .pictograph else { return extended }
      end = extended + scalar.length
    }
  }
}
