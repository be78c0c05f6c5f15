internal import Corpus

/// Transcripts of f4, easytranscript and MAXQDA: text with marks of time such as `#00:01:23-4#`, most at
/// the end of the paragraphs that they end.
///
/// Format: https://www.audiotranskription.de/en/f4transkript/
struct F4Transcript: Format {
  let name = "f4"
  let endings: [String] = []

  func confidence(_ input: Input) -> Double {
    guard ["txt", "text", ""].contains(input.ending) else { return 0 }
    let marks = LineScanner.lines(of: Array(input.bytes.prefix(4096)))
      .count { Self.mark(in: String(decoding: input.bytes[$0.range], as: UTF8.self)) != nil }
    return marks > 1 ? 0.8 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var builder = PageBuilder()
    var times: [TurnTime] = []
    var last: UInt32 = 0
    for line in LineScanner.lines(of: input.bytes) {
      var rest = String(decoding: input.bytes[line.range], as: UTF8.self)
      var text = ""
      var time = TurnTime(start: last)
      while let mark = Self.mark(in: rest) {
        let before = rest[..<mark.range.lowerBound]
        text += before
        if text.collapsed.isEmpty {
          time = TurnTime(start: mark.start)
        } else {
          time = TurnTime(start: time.start, end: mark.start)
        }
        last = mark.start
        rest = String(rest[mark.range.upperBound...])
      }
      text += rest
      guard !text.collapsed.isEmpty else { continue }
      builder.add(text.collapsed, gap: max(1, Int(line.gap)), line: Int(line.number))
      times.append(time)
    }
    var page = builder.page
    page.times = times
    return [.page(page)]
  }

  /// The first mark in a text: `#` before and after hours, minutes and seconds, and a hyphen before the
  /// tenth of a second.
  private static func mark(in text: String) -> (range: Range<String.Index>, start: UInt32)? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "#") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "#") else { return nil }
      let clock = inside[..<close].map { $0 == "-" ? "." : String($0) }.joined()
      if clock.count <= 14, let seconds = TurnTime.seconds(ofClock: clock),
        let time = TurnTime(startSeconds: seconds)
      {
        return (open..<inside.index(after: close), time.start)
      }
      rest = inside
    }
    return nil
  }
}
