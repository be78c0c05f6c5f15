internal import Corpus

/// The cues of SubRip (SRT), WebVTT and SBV.
///
/// Formats: https://www.w3.org/TR/webvtt1/, https://www.matroska.org/technical/subtitles.html#srt-subtitles
struct CaptionCues {
  struct Cue {
    var time: TurnTime
    /// The lines of text without tags.
    var lines: [String] = []
    /// The speaker that a voice tag names, or the identifier of the cue.
    var voice: String?
    /// The number of the cue's first line in the source.
    var line: Int
  }

  private(set) var cues: [Cue] = []
  /// Notes, style sheets and what is before the first cue.
  private(set) var omitted: [OmittedLine] = []

  init(_ bytes: [UInt8]) {
    /// Lines that may be text, or the identifier of the next cue.
    var pending: [(line: Line, text: String)] = []
    var isBlock = false
    func isIdentifier(_ line: Line, _ text: String, before number: Int) -> Bool {
      Int(line.number) + 1 == number
        && (line.gap > 0 || cues.isEmpty || text.allSatisfy(\.isNumber) && pending.count > 1)
    }
    for line in LineScanner.lines(of: bytes) {
      let text = String(decoding: bytes[line.range], as: UTF8.self)
      if let (time, rest) = Self.time(bytes.span, line) {
        var voice: String?
        if let last = pending.last, isIdentifier(last.line, last.text, before: Int(line.number)) {
          voice = Self.quoted(last.text)
          pending.removeLast()
        }
        take(&pending)
        isBlock = false
        cues.append(Cue(time: time, voice: voice, line: Int(line.number)))
        if let rest { addLine(String(decoding: bytes[rest], as: UTF8.self)) }
        continue
      }
      if line.gap > 0 { isBlock = false }
      if line.gap > 0 || cues.isEmpty,
        Self.blocks.contains(where: { text == $0 || text.hasPrefix($0 + " ") })
      {
        isBlock = true
      }
      if isBlock || cues.isEmpty && text.hasPrefix("WEBVTT") {
        omitted.append(OmittedLine(line: Int(line.number), text: text, reason: "note"))
      } else {
        pending.append((line, text))
      }
    }
    if let last = pending.last, last.line.gap > 0, last.text.allSatisfy(\.isNumber) {
      pending.removeLast()
    }
    take(&pending)
    cues.removeAll { $0.lines.isEmpty }
  }

  private static let blocks = ["NOTE", "STYLE", "REGION"]

  /// Gives the lines to the last cue.
  private mutating func take(_ lines: inout [(line: Line, text: String)]) {
    for (line, text) in lines {
      if cues.isEmpty {
        omitted.append(OmittedLine(line: Int(line.number), text: text, reason: "header"))
      } else {
        addLine(text)
      }
    }
    lines = []
  }

  private mutating func addLine(_ text: String) {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: ">"), Self.isTag(inside[..<close]) else {
        plain += "<"
        rest = inside
        continue
      }
      if let voice = Self.voice(String(inside[..<close])) {
        add(plain)
        plain = ""
        begin(voice)
      }
      rest = inside[inside.index(after: close)...]
    }
    add(plain + rest)
  }

  /// Whether what is between angle brackets styles text: other such text was said.
  private static func isTag(_ text: Substring) -> Bool {
    let bare = text.hasPrefix("/") ? text.dropFirst() : text
    if let first = bare.first, first.isNumber {
      return bare.allSatisfy { $0.isNumber || ":.".contains($0) }
    }
    let name = bare.prefix { $0.isLetter }.lowercased()
    let next = bare.dropFirst(name.count).first
    return ["i", "b", "u", "s", "c", "v", "font", "lang", "ruby", "rt", "span", "br", "em"]
      .contains(name)
      && (next == nil || " ./=\t".contains(next ?? " "))
  }

  /// Adds words to the last cue, without what styles them.
  private mutating func add(_ words: String) {
    guard let last = cues.indices.last else { return }
    let plain = Self.withoutOverrides(MarkupEntities.decoded(words)).trimmed(of: " \t\u{A0}")
    if !plain.isEmpty { cues[last].lines.append(plain) }
  }

  /// Text without the commands of SubStation Alpha: `{\an8}`, `{\i1}`.
  static func withoutOverrides(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{\\") {
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else { break }
      plain += rest[..<open.lowerBound]
      rest = rest[rest.index(after: close)...]
    }
    return plain + rest
  }

  /// A voice that sets in after words of another is a cue of its own.
  private mutating func begin(_ voice: String) {
    guard let last = cues.indices.last, cues[last].voice != voice else { return }
    if !cues[last].lines.isEmpty { cues.append(Cue(time: cues[last].time, line: cues[last].line)) }
    cues[cues.count - 1].voice = voice
  }

  /// The name in a tag such as `v Ada Lind` or `v.loud Ada Lind`.
  private static func voice(_ tag: String) -> String? {
    guard tag.hasPrefix("v ") || tag.hasPrefix("v."), let space = tag.firstIndex(of: " ") else {
      return nil
    }
    return MarkupEntities.decoded(tag[space...]).trimmed(of: " ")
  }

  /// The name in the identifier of a cue: `12 "Ada Lind" (3391122)`.
  private static func quoted(_ identifier: String) -> String? {
    let parts = identifier.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].allSatisfy({ $0.isNumber || $0 == " " }) else { return nil }
    let name = String(parts[1]).trimmed(of: " ")
    return name.isEmpty ? nil : name
  }

  /// The times of a line such as `00:01:02,500 --> 00:01:04,000 align:start`, `0:01.5,0:04.0` or
  /// `[00:01.500 --> 00:04.000] Words`, and the words after them.
  private static func time(_ bytes: Span<UInt8>, _ line: Line) -> (TurnTime, Range<Int>?)? {
    let end = Int(line.end)
    let first = bytes[Int(line.start)]
    guard Bytes.isDigit(first) || first == 0x5B,
      let mark = TimeMark(bytes, at: Int(line.start), before: end)
    else { return nil }
    if mark.end < end, bytes[mark.end] == 0x2C,
      let last = TimeMark(bytes, at: mark.end + 1, before: end), last.end == end
    {
      return (TurnTime(start: mark.time.start, end: last.time.start), nil)
    }
    for place in Int(line.start)..<mark.end where Bytes.has("-->", bytes, at: place, before: end) {
      let text = Bytes.skipSpaces(bytes, mark.end, end)
      return (mark.time, mark.isBracketed && text < end ? text..<end : nil)
    }
    return nil
  }
}
