internal import Corpus

/// Transcripts of Transcriber (.trs): turns with the identifiers of their speakers, marks of time
/// inside. Where two speak at once, `Who` says whose the next words are.
///
/// Format: http://trans.sourceforge.net/en/transguidTRS.php
struct TranscriberFile: Format {
  let name = "transcriber"
  let endings = ["trs"]

  func confidence(_ input: Input) -> Double {
    input.isMarkup && input.head.holds("<Trans ") ? 0.96 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.xml(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no well-formed XML")
    }
    var names: [String: String] = [:]
    var conversation = Conversation(layout: "turns", capacity: input.bytes.count)
    conversation.hasGivenNames = true
    func add(_ turn: MarkupElement) {
      let speakers = (turn.value("speaker") ?? "").split(separator: " ").map(String.init)
      let start = turn.value("startTime").flatMap { Double($0) }
      let end = turn.value("endTime").flatMap { Double($0) }
      var speaker = speakers.first
      var text = ""
      func flush() {
        let said = text.collapsed
        text = ""
        guard !said.isEmpty else { return }
        let label = speaker.map { conversation.label(names[$0] ?? $0) }
        conversation.add(
          label: label, role: label == nil ? .statement : nil,
          time: start.flatMap { TurnTime(startSeconds: $0, endSeconds: end) }
        ) { $0.append(said) }
      }
      for child in turn.children {
        switch child {
        case .text(let words): text += words
        case .element(let mark):
          if mark.name == "Who", let number = mark.value("nb").flatMap({ Int($0) }) {
            flush()
            speaker = speakers.indices.contains(number - 1) ? speakers[number - 1] : nil
          } else {
            text += " "
          }
        }
      }
      flush()
    }
    var metadata: [MetadataEntry] = []
    root.walk { element in
      switch element.name {
      case "Speaker": if let id = element.value("id") { names[id] = element.value("name") }
      case "Turn": add(element)
      default: return true
      }
      return false
    }
    // `version_date` is year, month and day in two digits each.
    if let day = root.value("version_date"), day.utf8.count == 6, day.utf8.allSatisfy(Bytes.isDigit)
    {
      let digits = Array(day)
      metadata.append(
        MetadataEntry(
          key: "date",
          value: (day < "80" ? "20" : "19") + "\(digits[0])\(digits[1])-"
            + "\(digits[2])\(digits[3])-\(digits[4])\(digits[5])"))
    }
    if let file = root.value("audio_filename"), !file.isEmpty {
      metadata.append(MetadataEntry(key: "recording", value: file))
    }
    conversation.evidence = ["\(conversation.utterances.count) turns of \(names.count) speakers"]
    guard !conversation.utterances.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no turn of this file holds words")
    }
    return [.conversation(conversation, metadata: metadata)]
  }
}
