/// Finds labels of each form at the beginning of lines.
enum LabelScanner {
  // MARK: Set apart by emphasis or brackets

  /// A name in bold or italics with a colon: `**Name:** text`, `**Name**: text`, `*Name*: text`.
  static func boldColon(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    guard let run = emphasis(page, line) else { return nil }
    let name = Bytes.trimmedEnd(bytes, run.text)
    if let colon = Delimiter.colonStart(bytes, endingAt: name.upperBound, after: name.lowerBound) {
      let label = Bytes.trimmedEnd(bytes, name.lowerBound..<colon)
      return found(bytes, label, run.end, line, isMarked: !run.isLight, isLoose: run.isLight)
    }
    let place = Bytes.skipSpaces(bytes, run.end, Int(line.end))
    guard let end = Delimiter.colonEnd(bytes, place, Int(line.end)) else { return nil }
    return found(bytes, name, end, line, isMarked: !run.isLight, isLoose: run.isLight)
  }

  /// A name in bold before the words, or alone on its line, without a colon: `**Ada Lind** Welcome back.`
  static func boldLead(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    guard let run = emphasis(page, line) else { return nil }
    let label = Bytes.trimmedEnd(bytes, run.text)
    guard label.count <= 60,
      Delimiter.colonStart(bytes, endingAt: label.upperBound, after: label.lowerBound) == nil
    else { return nil }
    return found(bytes, label, run.end, line)
  }

  /// The emphasis that a line begins with: its words, where its marks end, and whether it is one mark
  /// wide, as that of lists and lead-ins.
  private static func emphasis(_ page: borrowing Page, _ line: Line) -> (
    text: Range<Int>, end: Int, isLight: Bool
  )? {
    let start = Int(line.start)
    if page.isMarkdown {
      let run = Emphasis.run(
        page.bytes.span, start, Int(line.end), limit: LabelForms.longestLabel)
      return run.map { ($0.text, $0.end, $0.end - $0.text.upperBound == 1) }
    }
    guard line.emphasisEnd > line.start, Int(line.emphasisEnd) - start <= LabelForms.longestLabel
    else { return nil }
    return (start..<Int(line.emphasisEnd), Int(line.emphasisEnd), false)
  }

  /// A name in brackets, as in chats, captions and some transcripts: `[Ada Lind] Welcome`, `<bo> hello`,
  /// `（記者）`. A time mark may come before it.
  static func bracket(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var start = Int(line.start)
    let mark = TimeMark(bytes, at: start, before: end)
    if let mark { start = Bytes.skipSpaces(bytes, mark.end, end) }
    if start < end, bytes[start] == 0x5C { start += 1 }
    guard let open = Delimiter.opening(bytes, start, end), open.end + 1 < end else { return nil }
    // Words in small letters between square brackets are sounds: `[laughs] Yes.`
    if bytes[start] != 0x3C, bytes[open.end] &- 97 < 26 { return nil }
    let limit = min(end, start + 60)
    var place = open.end
    while place < limit, !Delimiter.has(open.closing, bytes, place, end) {
      if bytes[place] == 0x2F || bytes[place] == 0x3D || bytes[place] == 0x3A { return nil }
      place += 1
    }
    guard place < limit, place > open.end else { return nil }
    var label = open.end..<place
    if let last = label.last, bytes[last] == 0x5C { label = label.lowerBound..<last }
    place += open.closing.utf8CodeUnitCount
    if page.isMarkdown, bytes[start] == 0x5B, place < end, bytes[place] == 0x28 {
      // `[Ada Lind](address): Welcome`
      while place < end, bytes[place] != 0x29 { place += 1 }
      guard Delimiter.colonEnd(bytes, place + 1, end) != nil else { return nil }
      place += 1
    }
    place = Delimiter.colonEnd(bytes, place, end) ?? place
    // Alone on their line, brackets set off sounds and stage directions where a script has capitals.
    let isAlone = Bytes.skipSpaces(bytes, place, end) >= end
    guard let first = label.first, Bytes.isLetter(bytes[first]),
      !isAlone || bytes[first] >= 0xD6
    else { return nil }
    var match = found(bytes, Bytes.trimmed(bytes, label), place, line, isMarked: !isAlone)
    match?.time = mark?.time
    return match
  }

  // MARK: Before a sign

  /// A name and a colon: `Sergey Lavrov: text`, `LEMON: text`, `王毅：…`. A time mark may come before or
  /// after the name.
  static func colon(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var start = Int(line.start)
    let mark = TimeMark(bytes, at: start, before: end)
    if let mark { start = Bytes.skipSpaces(bytes, mark.end, end) }
    // Labels begin with a letter, a digit (`1st speaker`) or `#` and `<` around a made-up name.
    guard start < end,
      Bytes.isLetter(bytes[start]) || Bytes.isDigit(bytes[start]) || bytes[start] == 0x23
        || bytes[start] == 0x3C
    else { return nil }
    let limit = min(end, start + LabelForms.longestLabel)
    var place = start + 1
    while place < limit {
      if let next = Delimiter.colonEnd(bytes, place, end) {
        guard Delimiter.canEndLabel(bytes, place, next, end) else { return nil }
        var match = found(bytes, Bytes.trimmedEnd(bytes, start..<place), next, line)
        match?.time = mark?.time
        return match
      }
      place += 1
    }
    return nil
  }

  /// A letter for the one who asks or answers, perhaps with a number: `Q    Good afternoon`, `Q. And
  /// then?`, `A12: Yes.`, `F: Und dann?`, `В. И что?`
  static func letter(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard let letterEnd = letterEnd(bytes, start, end) else { return nil }
    let isEnglish = bytes[start] == 0x51 || bytes[start] == 0x41
    var place = letterEnd
    // Numbers after other letters tell people apart: `P01`.
    let isCounted = isEnglish || letterEnd > start + 1
    while isCounted, place < end, place - letterEnd < 4, Bytes.isDigit(bytes[place]) { place += 1 }
    let isNumbered = place > letterEnd
    guard place < end else { return nil }
    let stopped =
      bytes[place] == 0x2E || bytes[place] == 0x29
      ? place + 1 : Delimiter.colonEnd(bytes, place, end)
    place = stopped ?? place
    let text = Bytes.skipSpaces(bytes, place, end)
    guard text > place, text < end else { return nil }
    guard stopped == nil else { return LabelMatch(label: start..<letterEnd, text: text) }
    guard isEnglish, !isNumbered, !Bytes.has("& A", bytes, at: text, before: end) else {
      return nil
    }
    // With one blank a lone `A` is an article, unless a sentence begins after it.
    let isWide = text - place > 1
    if bytes[start] == 0x41, !isWide, bytes[text] &- 97 < 26 { return nil }
    return LabelMatch(
      label: start..<letterEnd, text: text, isLoose: bytes[start] == 0x41 && !isWide)
  }

  /// The end of a letter at `start` that stands for question, answer and their like in the languages
  /// that are read.
  private static func letterEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    switch bytes[start] {
    case 0x51, 0x41, 0x46, 0x44, 0x50, 0x52: return start + 1
    // В and О.
    case 0xD0 where bytes[start + 1] == 0x92 || bytes[start + 1] == 0x9E: return start + 2
    default: return nil
    }
  }

  /// A name that a tab, a dash, a bar or a wide space parts from the words: `Ada Lind<TAB>Welcome`,
  /// `Bo Ek – Thanks.`, `LIND   Welcome`, `lind> Welcome`.
  static func separator(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard Bytes.isLetter(bytes[start]) else { return nil }
    let limit = min(end - 1, start + 60)
    var place = start + 1
    while place < limit {
      let byte = bytes[place]
      let isSpaced = bytes[place - 1] == 32
      var text: Int?
      if byte == 9 || byte == 0x7C || byte == 0x3E || isSpaced && byte == 32 {
        text = place + 1
      } else if isSpaced, let dash = Delimiter.dashEnd(bytes, place, end),
        bytes[dash - 1] != 0x2D || dash < end && bytes[dash] == 32
      {
        text = dash
      }
      if let text {
        let match = found(bytes, Bytes.trimmedEnd(bytes, start..<place), text, line)
        return match.flatMap { $0.text < end ? $0 : nil }
      }
      if byte == 0x2C || byte == 0x3F || byte == 0x21 || byte == 0x3A { return nil }
      place += 1
    }
    return nil
  }

  // MARK: Before a full stop

  /// A name in capitals that a full stop ends, before speech: `CHAIR POWELL. Good afternoon.`,
  /// `VICTORIA McGRANE. Hi.`
  static func capitalsStop(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    let limit = min(end, start + 60)
    guard start + 3 < limit, Bytes.isUpper(bytes[start]) else { return nil }
    var wordStart = start
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte == 0x2E {
        let length = place - wordStart
        // Alone on its line it is a heading: `FULL TEXT.`
        let isLast =
          place + 1 < end && Bytes.isSpace(bytes[place + 1])
          && Bytes.skipSpaces(bytes, place + 1, end) < end
        if isLast,
          length > 3
            || (length > 1 && wordStart > start && !isAbbreviation(bytes, wordStart..<place))
        {
          return found(bytes, start..<place, place + 1, line)
        }
        wordStart = place + 1
      } else if byte == 32 {
        guard isCapitals(bytes, wordStart, place) else { return nil }
        wordStart = place + 1
      } else if !Bytes.isLetter(byte), byte != 0x2D, byte != 0x27 {
        return nil
      } else if byte &- 97 < 26, place - wordStart > 2 || !isCapitals(bytes, wordStart, limit) {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether the word at `start` is in capitals, but for `c` of `Mc` and the like.
  private static func isCapitals(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    var place = start
    var upper = 0
    var lower = 0
    while place < limit, bytes[place] != 32, bytes[place] != 0x2E {
      if Bytes.isUpper(bytes[place]) || bytes[place] >= 0x80 { upper += 1 }
      if bytes[place] &- 97 < 26 { lower += 1 }
      place += 1
    }
    return upper > 0 && lower <= upper / 2 && lower <= 2
  }

  /// A name that a full stop parts from the words, as records of parliaments have it: `M. Jean Dupont.
  /// Merci`, `PRESIDENTE. Buongiorno`, `Ada Lind (PPE). – Thank you`, `Иванов А. П. Спасибо`.
  static func stop(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
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
        let isInitial = isInitial(bytes, wordStart..<place)
        if isInitial { initials += 1 }
        let next = Bytes.skipSpaces(bytes, place + 1, end)
        let text = Bytes.skipSpaces(bytes, Delimiter.dashEnd(bytes, next, end) ?? next, end)
        if text > place + 1, text < end,
          !isInitial && !isAbbreviation(bytes, wordStart..<place)
            // `Surname A. B.`: two initials end a name that began with a whole word.
            || initials == 2 && bytes[text] >= 0xC3 && !isInitialNext(bytes, text, end)
        {
          // A dash after the stop is no sign of sentences.
          return found(bytes, start..<place, text, line, isMarked: next + 1 < text)
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

  /// Whether `word` is a single letter.
  private static func isInitial(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard let first = word.first else { return true }
    return word.count == 1 || word.count == 2 && bytes[first] >= 0xC3
  }

  private static func isInitialNext(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    place + 2 < end && bytes[place + 2] == 0x2E
  }

  /// Whether a stop after `word` is that of an honorific: `Mr.`, `Sen.`, `Sra.`
  private static func isAbbreviation(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= 6 else { return false }
    let key = String(decoding: word.map { bytes[$0] }, as: UTF8.self).lowercased()
    return LabelVocabulary.honorifics.contains(key)
  }

  // MARK: Before a time, the words alone, or nothing

  /// A line of its own with a name and a time, as transcription services write it: `Kelly  0:31`,
  /// `**Kelly** 0:31`, `Adam Jonas: 00:00:16`, `[00:00:16] Adam Jonas`. The words follow on the next
  /// lines, or after the time.
  static func time(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    let start = Int(line.start)
    if page.isMarkdown, let run = emphasis(page, line) {
      return afterName(bytes, run.text, run.end, end)
    }
    if let mark = TimeMark(bytes, at: start, before: end) {
      return beforeName(bytes, Bytes.skipSpaces(bytes, mark.end, end), end, mark)
    }
    guard start < end, !Bytes.isDigit(bytes[start]) else { return nil }
    let limit = min(end, start + LabelForms.longestLabel)
    var place = start + 1
    while place < limit {
      // `Ada: We begin at 10:30`
      if bytes[place - 1] == 0x3A, bytes[place] == 32,
        !Bytes.isDigit(bytes[Bytes.skipSpaces(bytes, place, limit - 1)])
      {
        return nil
      }
      if Bytes.isDigit(bytes[place]), !Bytes.isLetter(bytes[place - 1]),
        !Bytes.isDigit(bytes[place - 1])
      {
        let isBracketed = bytes[place - 1] == 0x28 || bytes[place - 1] == 0x5B
        let name = start..<(isBracketed ? place - 1 : place)
        if let match = afterName(bytes, name, name.upperBound, end) { return match }
      }
      place += 1
    }
    return nil
  }

  private static func afterName(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ place: Int, _ end: Int
  ) -> LabelMatch? {
    var label = Bytes.trimmedEnd(bytes, name)
    var place = Bytes.skipSpaces(bytes, place, end)
    var hasSign = false
    if let last = label.last, bytes[last] == 0x3A || bytes[last] == 0x2D || bytes[last] == 0x7C {
      label = Bytes.trimmedEnd(bytes, label.lowerBound..<last)
      hasSign = true
    } else if place < end, bytes[place] == 0x3A || bytes[place] == 0x2D {
      place = Bytes.skipSpaces(bytes, place + 1, end)
      hasSign = true
    }
    guard !label.isEmpty, let mark = TimeMark(bytes, at: place, before: end) else { return nil }
    place = Bytes.skipSpaces(bytes, mark.end, end)
    // `ADA LIND: 20:05, good evening` says what time it is.
    if hasSign, place < end, !mark.isBracketed { return nil }
    if place < end, bytes[place] == 0x3A { place = Bytes.skipSpaces(bytes, place + 1, end) }
    guard place == end || bytes[place - 1] == 0x3A || bytes[place - 1] == 32 else { return nil }
    return LabelMatch(label: label, text: place, isMarked: place == end, time: mark.time)
  }

  /// A name alone after a time mark; with a colon it is a colon label.
  private static func beforeName(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ mark: TimeMark
  ) -> LabelMatch? {
    guard start < end, end - start <= 40, Bytes.isLetter(bytes[start]) else { return nil }
    // `2:02 p.m. EST` is a time of the day.
    if end - start > 3,
      bytes[start + 1] | 32 == 0x6D || Bytes.has(".m", bytes, at: start + 1, before: end)
        || Bytes.has(".M", bytes, at: start + 1, before: end)
    {
      return nil
    }
    for place in start..<end {
      let byte = bytes[place]
      if byte == 0x3A || byte == 0x2C || byte == 0x3F || byte == 0x21 { return nil }
    }
    return LabelMatch(label: start..<end, text: end, isMarked: true, time: mark.time)
  }

  /// An initial or two and a surname right before a sentence: `Т. Седова Добрый вечер.`
  static func initialsLead(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = min(Int(line.end), Int(line.start) + 60)
    var place = Int(line.start)
    var initials = 0
    while initials < 2, let stop = initialEnd(bytes, place, end) {
      place = Bytes.skipSpaces(bytes, stop, end)
      initials += 1
    }
    guard initials > 0, place < end, Bytes.isCapital(bytes, place) else { return nil }
    var surname = place
    while surname < end, Bytes.isLetter(bytes[surname]) || bytes[surname] == 0x2D { surname += 1 }
    let text = Bytes.skipSpaces(bytes, surname, Int(line.end))
    guard surname > place + 2, text > surname, text < Int(line.end) else { return nil }
    return found(bytes, Int(line.start)..<surname, text, line)
  }

  /// The end of a capital letter and a stop at `place`.
  private static func initialEnd(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    guard Bytes.isCapital(bytes, place) else { return nil }
    let stop = place + (bytes[place] < 0x80 ? 1 : 2)
    return stop < end && bytes[stop] == 0x2E ? stop + 1 : nil
  }

  /// A name alone on its line, with the words on the lines below: `Ada Lind`, `ADA LIND`, `### Ada Lind`.
  ///
  /// Headings look the same; only names that recur and take turns are evidence.
  static func nameLine(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard end - start <= 80, end > start, bytes[start] >= 0x80 || Bytes.isUpper(bytes[start]) else {
      return nil
    }
    let last = bytes[end - 1]
    guard Bytes.isLetter(last) || Bytes.isDigit(last) || last == 0x29 || last == 0x5D else {
      return nil
    }
    var spaces = 0
    for place in start..<end {
      switch bytes[place] {
      case 0x3A, 0x3F, 0x21, 0x3B, 0x22, 0x09, 0x7C: return nil
      case 32: spaces += 1
      default: continue
      }
    }
    return spaces <= 8 ? LabelMatch(label: start..<end, text: end) : nil
  }

  private static func found(
    _ bytes: Span<UInt8>, _ label: Range<Int>, _ text: Int, _ line: Line, isMarked: Bool = false,
    isLoose: Bool = false
  ) -> LabelMatch? {
    guard !label.isEmpty, label.count <= LabelForms.longestLabel else { return nil }
    return LabelMatch(
      label: label, text: Bytes.skipSpaces(bytes, text, Int(line.end)), isMarked: isMarked,
      isLoose: isLoose)
  }
}
