internal import Corpus

/// A transcript copied from a page beside a video: times on lines of their own, each with the words that
/// follow it.
struct PastedCaptions: Format {
  let name = "timed-lines"
  let endings: [String] = []

  func confidence(_ input: Input) -> Double {
    guard ["txt", "text", ""].contains(input.ending) else { return 0 }
    let lines = LineScanner.lines(of: Array(input.bytes.prefix(4096)))
    let times = lines.compactMap { Self.time($0, input.bytes) }
    guard times.count > 2, times.count * 5 >= lines.count * 2,
      zip(times, times.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return 0 }
    return 0.75
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var cues: [CaptionCues.Cue] = []
    var omitted: [OmittedLine] = []
    for line in LineScanner.lines(of: input.bytes) {
      let text = String(decoding: input.bytes[line.range], as: UTF8.self)
      if let start = Self.time(line, input.bytes) {
        if let last = cues.indices.last {
          cues[last].time = TurnTime(start: cues[last].time.start, end: start)
        }
        cues.append(
          CaptionCues.Cue(time: TurnTime(start: start), voice: nil, line: Int(line.number)))
      } else if let last = cues.indices.last {
        cues[last].lines.append(text)
      } else {
        omitted.append(
          OmittedLine(line: Int(line.number), text: text, reason: "before the first time"))
      }
    }
    cues.removeAll { $0.lines.isEmpty }
    var conversation = CaptionSpeech(cues).conversation()
    conversation.omitted += omitted
    return [.conversation(conversation, metadata: [])]
  }

  /// The time that a line is and nothing but.
  private static func time(_ line: Line, _ bytes: [UInt8]) -> UInt32? {
    TimeMark(filling: line.range, of: bytes.span)?.time.start
  }
}
