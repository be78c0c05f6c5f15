internal import Corpus

/// Annotation documents of ELAN: tiers of annotations that are aligned with a recording, or with
/// annotations of the tier above.
///
/// Format: https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf
struct AnnotationDocument: Format {
  let name = "elan"
  let endings = ["eaf"]

  func confidence(_ input: Input) -> Double {
    input.isMarkup && input.head.holds("<ANNOTATION_DOCUMENT") ? 0.95 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.xml(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no well-formed XML")
    }
    let all = Self.tiers(root)
    let tiers = Self.spoken(all)
    var notes = ReadingNotes()
    for tier in all where tier.wordCount > 0 && !tiers.contains(where: { $0.id == tier.id }) {
      notes.add(.dropped, "the tier \(tier.id) is no speech of a participant and is left out")
    }
    var speech = TimedSpeech()
    for tier in tiers {
      for annotation in tier.annotations {
        let times = annotation.times
        speech.add(
          annotation.text, by: tier.participant, at: times.start,
          time: UInt32(exactly: times.start).map {
            TurnTime(start: $0, end: times.end.flatMap { UInt32(exactly: $0) })
          })
      }
    }
    var conversation = speech.conversation(tiers: tiers.count)
    conversation.notes = notes
    guard !conversation.utterances.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no tier of speech found")
    }
    let date = root.value("DATE").map { [MetadataEntry(key: "annotated", value: $0)] } ?? []
    return [.conversation(conversation, metadata: date)]
  }

  /// When an annotation begins and ends, in milliseconds.
  private struct Times {
    var start: Int
    var end: Int?
  }

  private struct Tier {
    var id: String
    var participant: String
    /// Whether the tier itself, or one above it, names a participant.
    var isNamed: Bool
    var parent: String?
    var annotations: [(times: Times, text: String)] = []

    /// Words with letters; codes and numbers of lines are one a piece or none.
    var wordCount: Int {
      annotations.reduce(0) { sum, annotation in
        sum + annotation.text.split(separator: " ").count { $0.contains(where: \.isLetter) }
      }
    }

    var isProse: Bool { wordCount > annotations.count }
  }

  /// All tiers, each annotation with its times.
  private static func tiers(_ root: MarkupElement) -> [Tier] {
    var times: [String: Int] = [:]
    var starts: [String: Times] = [:]
    var references: [String: String] = [:]
    var tiers: [Tier] = []
    var raw: [[(id: String, text: String)]] = []
    var latest = 0
    root.walk { element in
      switch element.name {
      case "TIME_SLOT":
        // A slot without a time stands between its neighbours.
        latest = element.value("TIME_VALUE").flatMap { Int($0) } ?? latest
        times[element.value("TIME_SLOT_ID") ?? ""] = latest
      case "TIER":
        let id = element.value("TIER_ID") ?? ""
        let parent = element.value("PARENT_REF")
        let above = tiers.first { $0.id == parent }
        let own = element.value(anyOf: ["PARTICIPANT"])
        tiers.append(
          Tier(
            id: id, participant: own ?? above?.participant ?? id,
            isNamed: own != nil || above?.isNamed == true, parent: parent))
        raw.append([])
        return true
      case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION":
        let id = element.value("ANNOTATION_ID") ?? ""
        if let start = element.value("TIME_SLOT_REF1").flatMap({ times[$0] }) {
          starts[id] = Times(
            start: start, end: element.value("TIME_SLOT_REF2").flatMap { times[$0] })
        }
        references[id] = element.value("ANNOTATION_REF")
        if !raw.isEmpty { raw[raw.count - 1].append((id, element.text.collapsed)) }
      default: return true
      }
      return false
    }
    for index in tiers.indices {
      tiers[index].annotations = raw[index].compactMap { annotation in
        Self.times(annotation.id, starts, references).map { ($0, annotation.text) }
      }
    }
    return tiers
  }

  /// The times of an annotation: its own, or those of the one it refers to.
  private static func times(
    _ id: String, _ starts: [String: Times], _ references: [String: String]
  ) -> Times? {
    var id = id
    for _ in 0..<16 {
      if let start = starts[id] { return start }
      guard let next = references[id] else { return nil }
      id = next
    }
    return nil
  }

  /// For each participant the one tier that holds the speech: the highest that is prose rather than
  /// codes, the first of equals. Translations and glosses hang below it.
  private static func spoken(_ tiers: [Tier]) -> [Tier] {
    let parents = Dictionary(
      tiers.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    func depth(_ tier: Tier) -> Int {
      var depth = 0
      var parent = tier.parent
      while depth < 16, let above = parent {
        depth += 1
        parent = parents[above] ?? nil
      }
      return depth
    }
    var chosen: [String: (index: Int, depth: Int)] = [:]
    let hasProse = Set(tiers.filter(\.isProse).map(\.participant))
    // Where some tiers have participants, those of nobody are gestures and the like.
    let areNamed = tiers.contains { $0.isNamed && $0.wordCount > 0 }
    for (index, tier) in tiers.enumerated() where tier.wordCount > 0 && (tier.isNamed || !areNamed)
    {
      guard tier.isProse || !hasProse.contains(tier.participant) else { continue }
      let depth = depth(tier)
      if let best = chosen[tier.participant], best.depth <= depth { continue }
      chosen[tier.participant] = (index, depth)
    }
    return chosen.values.map(\.index).sorted().map { tiers[$0] }
  }
}
