internal import Corpus

/// Transcripts in CHAT, the format of TalkBank and CHILDES: `*CHI:` lines are what is said, `@` lines say
/// who takes part, `%` lines annotate.
///
/// Format: Brian MacWhinney, "Tools for Analyzing Talk, Part 1: The CHAT Transcription Format".
struct ChatTranscript: Format {
  let name = "chat"
  let endings = ["cha"]

  func confidence(_ input: Input) -> Double {
    let head = input.head
    guard head.hasPrefix("@UTF8") || head.hasPrefix("@Begin") || head.holds("\n@Begin") else {
      return 0
    }
    return 0.95
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var conversation = Conversation(layout: "tiers", capacity: input.bytes.count)
    conversation.hasGivenNames = true
    var metadata: [MetadataEntry] = []
    var names: [String: String] = [:]
    for tier in tiers(input.bytes) {
      switch tier.kind {
      case 0x2A:
        let label = conversation.label(names[tier.key] ?? tier.key)
        let said = Self.said(tier.text)
        conversation.add(label: label, time: said.time) { $0.append(said.text) }
      case 0x40 where tier.key == "Participants": names = Self.participants(tier.text)
      case 0x40 where tier.key == "Languages": metadata.append(Self.language(tier.text))
      case 0x40 where !tier.text.isEmpty:
        // An `@ID` describes a participant, not the document.
        let key = tier.key == "ID" ? "participant id" : tier.key.lowercased()
        metadata.append(MetadataEntry(key: key, value: tier.text))
      default:
        conversation.omitted.append(
          OmittedLine(line: tier.line, text: tier.text, reason: "annotation"))
      }
    }
    conversation.evidence = ["\(conversation.utterances.count) tiers of speakers"]
    return [.conversation(conversation, metadata: metadata)]
  }

  private struct Tier {
    /// The character it begins with: `*`, `@` or `%`.
    var kind: UInt8
    var key: String
    var text: String
    var line: Int
  }

  /// The tiers; lines that begin with a tab go on with the tier above.
  private func tiers(_ bytes: [UInt8]) -> [Tier] {
    var tiers: [Tier] = []
    for line in LineScanner.lines(of: bytes) {
      let text = String(decoding: bytes[line.range], as: UTF8.self)
      let first = bytes[Int(line.start)]
      if line.indent == 0, first == 0x2A || first == 0x40 || first == 0x25 {
        let parts = text.dropFirst().split(separator: ":", maxSplits: 1)
        tiers.append(
          Tier(
            kind: first, key: parts.first.map(String.init) ?? "",
            text: parts.count > 1 ? String(parts[1]).trimmed(of: " \t") : "",
            line: Int(line.number)))
      } else if let last = tiers.indices.last {
        tiers[last].text += " " + text
      }
    }
    return tiers
  }

  /// `CHI Ross Target_Child, FAT Brian Father`: the code of each with the name, if one is given, or the
  /// role, if nobody else has it.
  private static func participants(_ text: String) -> [String: String] {
    var names: [String: String] = [:]
    for entry in text.split(separator: ",") {
      let words = entry.split(separator: " ").map(String.init)
      guard let code = words.first else { continue }
      let name = words.count > 2 ? words[1] : words.last ?? code
      names[code] = name.split(separator: "_").joined(separator: " ")
    }
    let shared = Dictionary(grouping: names.keys) { names[$0] ?? "" }.values.filter { $0.count > 1 }
    for code in shared.joined() { names[code] = code.split(separator: "_").joined(separator: " ") }
    return names
  }

  private static func language(_ text: String) -> MetadataEntry {
    let codes = ["eng": "en", "deu": "de", "fra": "fr", "ita": "it", "spa": "es", "rus": "ru"]
    let first = text.split { $0 == "," || $0 == " " }.first.map(String.init) ?? text
    return MetadataEntry(key: "language", value: codes[first] ?? first)
  }

  /// What is said, and when: the marks that tie it to a recording give the milliseconds where it
  /// begins and ends (`12500_13870`).
  private static func said(_ text: String) -> (text: String, time: TurnTime?) {
    var said = ""
    var mark = ""
    var isInMark = false
    var time: TurnTime?
    func close() {
      let limits = mark.split(separator: "_").compactMap { UInt32($0) }
      if isInMark, limits.count == 2 {
        time = TurnTime(start: time?.start ?? limits[0], end: limits[1])
      }
      mark = ""
    }
    for character in text {
      if character == "\u{15}" {
        close()
        isInMark.toggle()
      } else if isInMark {
        mark.append(character)
      } else {
        said.append(character)
      }
    }
    close()
    return (said.collapsed, time)
  }
}
