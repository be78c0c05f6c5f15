internal import Corpus

/// TextGrids of Praat, long and short: each interval tier is a speaker, empty intervals are silence.
///
/// Format: https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html
struct PraatTextGrid: Format {
  let name = "textgrid"
  let endings = ["textgrid"]

  func confidence(_ input: Input) -> Double {
    input.head.holds("ooTextFile") && input.head.holds("TextGrid") ? 0.97 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    // Only quoted texts and free numbers are data; everything else is there for readers.
    var tokens = Self.tokens(input.bytes)[...]
    func number() -> Double? {
      guard case .number(let value)? = tokens.first else { return nil }
      tokens.removeFirst()
      return value
    }
    func string() -> String? {
      guard case .string(let value)? = tokens.first else { return nil }
      tokens.removeFirst()
      return value
    }
    func broken() -> ReadingProblem {
      ReadingProblem(
        .malformed, path: input.path, message: "this TextGrid ends before its tiers do")
    }
    if string() == "ooTextFile" { _ = string() }
    guard number() != nil, number() != nil, let count = number() else { throw broken() }
    var speech = TimedSpeech()
    var tiers: [(name: String, passages: [(start: Double, end: Double, text: String)])] = []
    for _ in 0..<Int(min(max(count, 0), 1e4)) {
      guard let sort = string(), let name = string(), number() != nil, number() != nil,
        let size = number()
      else { throw broken() }
      var passages: [(start: Double, end: Double, text: String)] = []
      for _ in 0..<Int(min(max(size, 0), 1e7)) {
        guard let start = number(), let end = sort == "IntervalTier" ? number() : start,
          let text = string()
        else { throw broken() }
        passages.append((start, end, text))
      }
      if sort == "IntervalTier" { tiers.append((name, passages)) }
    }
    // Words and sounds of a tier are tiers of their own: the longest passages are speech.
    func words(_ tier: Int) -> Double {
      let filled = tiers[tier].passages.filter { !$0.text.collapsed.isEmpty }
      let words = filled.reduce(0) { $0 + $1.text.split(separator: " ").count }
      return Double(words) / Double(max(1, filled.count))
    }
    let most = tiers.indices.map(words).max() ?? 0
    let spoken = tiers.indices.filter { most < 2 || words($0) >= 1.5 }
    var notes = ReadingNotes()
    for tier in tiers.indices where !spoken.contains(tier) && words(tier) > 0 {
      notes.add(.dropped, "the tier \(tiers[tier].name) has no sentences and is left out")
    }
    for tier in spoken {
      for (start, end, text) in tiers[tier].passages {
        speech.add(
          text, by: tiers[tier].name, at: Int(start * 1000),
          time: TurnTime(startSeconds: start, endSeconds: end))
      }
    }
    var conversation = speech.conversation(tiers: spoken.count)
    conversation.notes = notes
    guard !conversation.utterances.isEmpty else {
      throw ReadingProblem(
        .noText, path: input.path, message: "all tiers of this TextGrid are empty")
    }
    return [.conversation(conversation, metadata: [])]
  }

  private enum Token {
    case number(Double)
    case string(String)
  }

  /// Numbers with white space on both sides, and strings in quotation marks, two of which are one.
  private static func tokens(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x22 {
        var text: [UInt8] = []
        place += 1
        while place < bytes.count {
          if bytes[place] == 0x22 {
            place += 1
            guard place < bytes.count, bytes[place] == 0x22 else { break }
          }
          text.append(bytes[place])
          place += 1
        }
        tokens.append(.string(String(decoding: text, as: UTF8.self)))
      } else if byte > 32 {
        let start = place
        while place < bytes.count, bytes[place] > 32, bytes[place] != 0x22 { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        if let number = Double(word), number.isFinite { tokens.append(.number(number)) }
      } else {
        place += 1
      }
    }
    return tokens
  }
}
