internal import Corpus

/// Subtitles of SubStation Alpha (SSA, ASS): tables in a text file, whose `Format` lines name the columns.
/// `Name` is who speaks, `Text`, the last column, what is said.
///
/// Format: http://www.tcax.org/docs/ass-specs.htm
struct SubStation: Format {
  let name = "ass"
  let endings = ["ass", "ssa"]

  func confidence(_ input: Input) -> Double {
    input.head.holds("[Script Info]") ? 0.95 : endings.contains(input.ending) ? 0.9 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var columns = [
      "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text",
    ]
    var metadata: [MetadataEntry] = []
    var omitted: [OmittedLine] = []
    var cues: [CaptionCues.Cue] = []
    var section = ""
    for line in LineScanner.lines(of: input.bytes) {
      let text = String(decoding: input.bytes[line.range], as: UTF8.self)
      if text.hasPrefix("["), text.hasSuffix("]") {
        section = text.lowercased()
        continue
      }
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed(of: " ") }
      guard parts.count == 2 else { continue }
      switch (section, parts[0]) {
      case ("[events]", "Format"):
        columns = parts[1].split(separator: ",").map { String($0).trimmed(of: " ").lowercased() }
      case ("[events]", "Dialogue"):
        if let cue = Self.cue(parts[1], columns, line: Int(line.number)) { cues.append(cue) }
      case ("[script info]", "Title"): metadata.append(MetadataEntry(key: "title", value: parts[1]))
      default: omitted.append(OmittedLine(line: Int(line.number), text: text, reason: "settings"))
      }
    }
    guard !cues.isEmpty else {
      throw ReadingProblem(.malformed, path: input.path, message: "no line of dialogue found")
    }
    cues.sort { $0.time.start < $1.time.start }
    var conversation = CaptionSpeech(cues).conversation()
    conversation.omitted += omitted
    return [.conversation(conversation, metadata: metadata)]
  }

  private static func cue(_ event: String, _ columns: [String], line: Int) -> CaptionCues.Cue? {
    let fields = event.split(
      separator: ",", maxSplits: columns.count - 1, omittingEmptySubsequences: false)
    func field(_ name: String) -> String? {
      columns.firstIndex(of: name).flatMap {
        fields.indices.contains($0) ? String(fields[$0]) : nil
      }?
      .trimmed(of: " ")
    }
    guard let start = field("start").flatMap({ TurnTime.seconds(ofClock: $0) }),
      let time = TurnTime(
        startSeconds: start, endSeconds: field("end").flatMap { TurnTime.seconds(ofClock: $0) }),
      let text = field("text")
    else { return nil }
    let lines = CaptionCues.withoutOverrides(text)
      .replacing("\\N", with: "\n").replacing("\\n", with: " ").replacing("\\h", with: " ")
      .split(separator: "\n").map { String($0).collapsed }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return nil }
    return CaptionCues.Cue(
      time: time, lines: lines, voice: field("name").flatMap { $0.isEmpty ? nil : $0 }, line: line)
  }
}
