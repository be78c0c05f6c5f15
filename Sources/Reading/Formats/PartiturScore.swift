internal import Corpus

/// Basic transcriptions of EXMARaLDA: tiers of events over a common time line, like the staves of a
/// score. Tiers of type `t` hold what is said.
///
/// Format: Thomas Schmidt, Kai Wörner, "EXMARaLDA", Oxford Handbook of Corpus Phonology (2014).
struct PartiturScore: Format {
  let name = "exmaralda"
  let endings = ["exb"]

  func confidence(_ input: Input) -> Double {
    input.isMarkup && input.head.holds("<basic-transcription") ? 0.95 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.xml(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no well-formed XML")
    }
    var names: [String: String] = [:]
    var times: [String: TimePoint] = [:]
    var speech = TimedSpeech()
    var tiers = 0
    root.walk { element in
      switch element.name {
      case "speaker":
        if let id = element.value("id") {
          names[id] = element.first { $0.name == "abbreviation" }?.text.collapsed
        }
      case "tli":
        if let id = element.value("id") {
          times[id] = TimePoint(
            place: times.count, seconds: element.value("time").flatMap { Double($0) })
        }
      case "tier" where element.value("type") == "t":
        tiers += 1
        let speaker = element.value("speaker")
        let label = speaker.flatMap { names[$0] } ?? speaker ?? element.value("id") ?? "speaker"
        Self.add(element, by: label, times, to: &speech)
      default: return true
      }
      return false
    }
    let conversation = speech.conversation(tiers: tiers)
    guard !conversation.utterances.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no tier of speech found")
    }
    return [.conversation(conversation, metadata: Self.metadata(root))]
  }

  /// A point of the time line: how many come before it, and its time, where it has one.
  private struct TimePoint {
    var place: Int
    var seconds: Double?
  }

  private struct Event {
    var start: TimePoint
    var end: TimePoint
    var text: String
  }

  /// Adds the events of a tier. Events that follow each other without a gap are one utterance,
  /// whatever others say meanwhile.
  private static func add(
    _ tier: MarkupElement, by label: String, _ times: [String: TimePoint],
    to speech: inout TimedSpeech
  ) {
    let events = tier.elements.compactMap { event -> Event? in
      guard event.name == "event", let start = event.value("start").flatMap({ times[$0] }) else {
        return nil
      }
      let end = event.value("end").flatMap { times[$0] }
      return Event(
        start: start, end: end ?? TimePoint(place: start.place + 1), text: event.text)
    }.sorted { $0.start.place < $1.start.place }
    func add(_ event: Event?) {
      guard let event else { return }
      let time = event.start.seconds.flatMap {
        TurnTime(startSeconds: $0, endSeconds: event.end.seconds)
      }
      speech.add(event.text, by: label, at: event.start.place, time: time)
    }
    var chain: Event?
    for event in events {
      if let open = chain, open.end.place == event.start.place {
        chain = Event(start: open.start, end: event.end, text: open.text + event.text)
      } else {
        add(chain)
        chain = event
      }
    }
    add(chain)
  }

  private static func metadata(_ root: MarkupElement) -> [MetadataEntry] {
    let keys = ["transcription-name": "title", "project-name": "project", "comment": "comment"]
    var entries: [MetadataEntry] = []
    root.first { $0.name == "meta-information" }?.walk { element in
      let text = element.text.collapsed
      if let key = keys[element.name], !text.isEmpty {
        entries.append(MetadataEntry(key: key, value: text))
      }
      return false
    }
    return entries
  }
}
