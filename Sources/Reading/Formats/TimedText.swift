internal import Corpus

/// Timed text in XML: TTML and DFXP captions, and the `transcript` and `timedtext` of video sites.
///
/// Format: https://www.w3.org/TR/ttml2/
struct TimedText: Format {
  let name = "ttml"
  let endings = ["ttml", "dfxp", "srv1", "srv2", "srv3"]

  func confidence(_ input: Input) -> Double {
    guard input.isMarkup else { return 0 }
    let head = input.head
    if head.holds("/ns/ttml") || head.holds("<timedtext") || head.holds("<tt ")
      || head.holds("<tt:tt")
    {
      return 0.95
    }
    if head.holds("<transcript>"), head.holds("<text start=") { return 0.95 }
    return endings.contains(input.ending) ? 0.9 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.xml(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no well-formed XML")
    }
    var agents: [String: String] = [:]
    var metadata: [MetadataEntry] = []
    root.walk { element in
      if element.name == "agent", let id = element.value("id") {
        agents[id] = element.first { $0.name == "name" }?.text.collapsed
      }
      if element.name == "title", metadata.isEmpty {
        metadata.append(MetadataEntry(key: "title", value: element.text.collapsed))
      }
      return element.name != "body"
    }
    if let language = root.value("lang"), !language.isEmpty {
      metadata.append(MetadataEntry(key: "language", value: String(language.prefix(2))))
    }
    let rate = root.value("tickRate").flatMap { Double($0) } ?? 1
    let frames = root.value("frameRate").flatMap { Double($0) } ?? 30
    var cues: [CaptionCues.Cue] = []
    func add(_ element: MarkupElement, offset: Double, agent: String?) {
      for child in element.elements {
        let agent =
          child.value("agent").map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 } ?? agent
        let start = child.value(anyOf: ["begin", "start", "t"])
          .flatMap {
            Self.seconds($0, rate: rate, frames: frames, isMilliseconds: child.value("t") != nil)
          }
        guard ["p", "text"].contains(child.name), let start = start ?? (child.name == "p" ? 0 : nil)
        else {
          add(child, offset: offset + (start ?? 0), agent: agent)
          continue
        }
        let length = child.value(anyOf: ["dur", "d"])
          .flatMap {
            Self.seconds($0, rate: rate, frames: frames, isMilliseconds: child.value("d") != nil)
          }
        let end =
          child.value("end").flatMap { Self.seconds($0, rate: rate, frames: frames) }
          ?? length.map { start + $0 }
        let lines = MarkupLines(child).lines.map { MarkupEntities.decoded($0.text) }
        if !lines.isEmpty,
          let time = TurnTime(startSeconds: offset + start, endSeconds: end.map { offset + $0 })
        {
          cues.append(
            CaptionCues.Cue(
              time: time, lines: lines, voice: agent.map { agents[$0] ?? $0 }, line: child.line))
        }
      }
    }
    add(root, offset: 0, agent: nil)
    guard !cues.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no captions found in this file")
    }
    return [.conversation(CaptionSpeech(cues).conversation(), metadata: metadata)]
  }

  /// A time such as `00:00:09.209`, `00:00:09:12` (frames), `0.76s`, `500ms`, `1200t` or `9.2`.
  private static func seconds(
    _ text: String, rate: Double, frames: Double, isMilliseconds: Bool = false
  ) -> Double? {
    let groups = text.split(separator: ":").map { Double($0) }
    if groups.count > 1 {
      let clock = groups.prefix(3).reduce(0.0) { $0 * 60 + ($1 ?? 0) }
      return clock + (groups.count == 4 ? (groups[3] ?? 0) / frames : 0)
    }
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(number) else { return nil }
    switch text.dropFirst(number.count) {
    case "ms": return value / 1000
    case "t": return value / rate
    case "f": return value / frames
    case "m": return value * 60
    case "h": return value * 3600
    default: return isMilliseconds ? value / 1000 : value
    }
  }
}
