/// Cuts text into sentences of tokens.
///
/// A sentence ends behind `.`, `!`, `?` or an ellipsis and the quotation marks and brackets that close
/// there, unless what stands before is a title, an initial or an abbreviation inside a sentence, or
/// what follows goes on with it. A blank line ends one always.
struct Segmenter: ~Copyable {
  private(set) var tokens = TokenBuffer()

  init() {}

  /// Takes tokens that the source itself brings.
  mutating func take(_ fill: (inout TokenBuffer) -> Void) { fill(&tokens) }

  mutating func removeAll() { tokens.removeAll() }

  /// Appends the tokens and sentences of `range` of `text`; a sentence never crosses its ends.
  mutating func segment(_ text: Span<UInt8>, _ range: Range<Int>) {
    tokens.reserve(range.count)
    unsafe text.withUnsafeBufferPointer { memory in
      unsafe ByteClass.table.withUnsafeBufferPointer { classes in
        guard let base = memory.baseAddress, let classes = classes.baseAddress,
          range.lowerBound >= 0, range.upperBound <= memory.count
        else { return }
        var tokenizer = unsafe Tokenizer(base, range, classes: classes, after: tokens)
        run(&tokenizer)
        tokens.count = tokenizer.count
        tokens.dropEmptySentence()
      }
    }
  }

  private mutating func run(_ tokenizer: inout Tokenizer) {
    var begins = true
    var firstOfSentence = tokenizer.count
    while tokenizer.place < tokenizer.limit {
      var newlines = 0
      while tokenizer.place < tokenizer.limit,
        tokenizer.byteClass(tokenizer.place) == ByteClass.space
      {
        if tokenizer.byte(tokenizer.place) == 10 { newlines += 1 }
        tokenizer.place += 1
      }
      guard tokenizer.place < tokenizer.limit else { break }
      if begins || newlines > 1 {
        // White space beyond ASCII may begin a sentence that gets no token.
        tokens.beginSentence(at: tokenizer.count)
        firstOfSentence = tokenizer.count
        begins = false
      }
      let before = tokenizer.count
      let ending = tokenizer.next()
      if tokenizer.count == before { continue }
      if ending != .none {
        let isFirst = before - firstOfSentence <= 1
        begins = endsSentence(&tokenizer, ending, isShort: isFirst)
      }
    }
  }

  /// Whether a sentence ends behind the token just taken; takes the marks that close with it.
  private func endsSentence(
    _ tokenizer: inout Tokenizer, _ ending: Tokenizer.Ending, isShort: Bool
  ) -> Bool {
    let stop = tokenizer.place
    let closesQuote = takeClosers(&tokenizer)
    takeNoteMarks(&tokenizer)
    let end = tokenizer.place
    let isSpaced =
      end >= tokenizer.limit || tokenizer.byte(end) <= 32 || isWideSpace(tokenizer, end)
    let next = Following(tokenizer, from: end)
    switch ending {
    case .none, .title: return false
    case .strong:
      if closesQuote, next.isLower { return false }
      return isSpaced || end > stop || next.isLetter || tokenizer.byte(stop - 1) >= 0x80
    case .stop:
      if !isSpaced {
        return next.isUpper && tokenizer.isLower(stop - 2) && tokenizer.isLower(stop - 3)
      }
      if closesQuote, next.isLower { return false }
      return !(isShort && isListMark(tokenizer, stop))
    case .ellipsis: return isSpaced && !next.isLower && !next.isEnd || next.isUpper
    case .initial: return isSpaced && next.isSentenceStarter && !isShort
    case .abbreviation:
      guard isSpaced, !next.isLower else { return false }
      return next.isSentenceStarter || isTime(tokenizer, stop) && next.isUpper
    }
  }

  /// Whether the full stop before `stop` follows a number or a letter that counts a list.
  private func isListMark(_ tokenizer: Tokenizer, _ stop: Int) -> Bool {
    tokenizer.isDigit(stop - 2) && (stop - 3 < tokenizer.origin || !tokenizer.isWord(stop - 4))
  }

  /// `a.m.`, `p.m.`, `etc.`: abbreviations that often end a sentence.
  private func isTime(_ tokenizer: Tokenizer, _ stop: Int) -> Bool {
    guard stop - 4 >= tokenizer.origin else { return false }
    let letter = tokenizer.byte(stop - 2) | 32
    return letter == UInt8(ascii: "m") && tokenizer.byte(stop - 3) == UInt8(ascii: ".")
      || letter == UInt8(ascii: "c") && tokenizer.byte(stop - 4) | 32 == UInt8(ascii: "e")
  }

  private func isWideSpace(_ tokenizer: Tokenizer, _ place: Int) -> Bool {
    guard tokenizer.byte(place) >= 0x80 else { return false }
    let scalar = unsafe decodeScalar(tokenizer.text, place, tokenizer.limit)
    return ScalarClass.of(scalar.value) == .space
  }

  /// Takes the quotation marks and brackets that stand at `place`. Whether a quotation mark was there.
  private func takeClosers(_ tokenizer: inout Tokenizer) -> Bool {
    var closesQuote = false
    while tokenizer.place < tokenizer.limit {
      let place = tokenizer.place
      switch tokenizer.byte(place) {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): break
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if tokenizer.isWord(place + 1) { return closesQuote }
        closesQuote = true
      case 0xC2 where tokenizer.byte(place + 1) == 0xBB: closesQuote = true
      case 0xE2
      where tokenizer.byte(place + 1) == 0x80
        && (tokenizer.byte(place + 2) == 0x9D || tokenizer.byte(place + 2) == 0x99):
        closesQuote = true
      default: return closesQuote
      }
      _ = tokenizer.next()
    }
    return closesQuote
  }

  /// Takes note numbers such as ` [17]`, which belong to the sentence before them.
  private func takeNoteMarks(_ tokenizer: inout Tokenizer) {
    while true {
      let open = tokenizer.byte(tokenizer.place) == 32 ? tokenizer.place + 1 : tokenizer.place
      guard tokenizer.byte(open) == UInt8(ascii: "["), tokenizer.isDigit(open + 1) else { return }
      var end = open + 1
      while tokenizer.isDigit(end) { end += 1 }
      guard tokenizer.byte(end) == UInt8(ascii: "]"), end - open <= 5 else { return }
      tokenizer.place = open
      while tokenizer.place <= end { _ = tokenizer.next() }
    }
  }
}

/// What stands behind a possible end of a sentence, past white space and opening marks.
private struct Following {
  let isEnd: Bool
  let isUpper: Bool
  let isLower: Bool
  let isSentenceStarter: Bool
  var isLetter: Bool { isUpper || isLower }

  init(_ tokenizer: Tokenizer, from end: Int) {
    var place = tokenizer.nextVisible(after: end)
    while place < tokenizer.limit {
      switch tokenizer.byte(place) {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): place += 1
      case 0xE2
      where tokenizer.byte(place + 1) == 0x80
        && (tokenizer.byte(place + 2) == 0x9C || tokenizer.byte(place + 2) == 0x98):
        place += 3
      case 0xC2 where tokenizer.byte(place + 1) == 0xAB || tokenizer.byte(place + 1) == 0xA0:
        place += 2
      default:
        self.init(tokenizer, letterAt: place)
        return
      }
    }
    self.init(tokenizer, letterAt: place)
  }

  private init(_ tokenizer: Tokenizer, letterAt place: Int) {
    isEnd = place >= tokenizer.limit
    if !isEnd, tokenizer.byte(place) >= 0x80 {
      let scalar = unsafe decodeScalar(tokenizer.text, place, tokenizer.limit)
      let properties = Unicode.Scalar(scalar.value)?.properties
      isUpper = properties?.isUppercase ?? false
      isLower = properties?.isLowercase ?? false
      isSentenceStarter = false
      return
    }
    isUpper = tokenizer.isUpper(place)
    isLower = tokenizer.isLower(place)
    var length = 0
    while tokenizer.isWord(place + length) { length += 1 }
    isSentenceStarter =
      unsafe isUpper && WordLists.sentenceStarters.contains(tokenizer.text + place, length)
  }
}
