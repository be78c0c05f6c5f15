internal import Corpus

/// A list of objects each of which has a text and mostly a speaker: turns, or the words of turns, as
/// speech recognition gives them.
struct JSONTurns {
  struct Turn {
    var speaker: String?
    var role: Role?
    var text: String
    var time: TurnTime?
  }

  private(set) var turns: [Turn] = []

  init?(_ list: [JSONValue]) {
    guard let first = list.first, case .object = first else { return nil }
    var spoken = 0
    var wordCount = 0
    var pieces: [Turn] = []
    var times = JSONTimes()
    for value in list {
      guard let text = Self.text(of: value) else { continue }
      let speaker = Self.speakerKeys.lazy.compactMap { Self.name(value[$0]) }.first
      if Self.speakerKeys.contains(where: { value[$0] != nil }) { spoken += 1 }
      if !text.contains(" ") { wordCount += 1 }
      let role = value["role"]?.text.flatMap { Role(name: $0.lowercased()) }
      pieces.append(Turn(speaker: speaker, role: role, text: text))
      times.add(value, text: text)
    }
    guard pieces.count * 2 > list.count, spoken > 0 else { return nil }
    for (index, time) in times.times().enumerated() { pieces[index].time = time }
    turns = wordCount * 10 > pieces.count * 9 && pieces.count > 8 ? Self.joined(pieces) : pieces
  }

  /// The turns as a conversation.
  func conversation() -> Conversation {
    var conversation = Conversation(layout: "turns", capacity: 1024)
    for turn in turns {
      let label = turn.speaker.map { conversation.label($0) }
      conversation.add(label: label, role: turn.role, time: turn.time) { $0.append(turn.text) }
    }
    return conversation
  }

  /// What an object says: its own text, that of its best alternative, or that of its pieces.
  static func text(of value: JSONValue, depth: Int = 0) -> String? {
    for key in textKeys {
      if let text = value[key]?.text { return text }
    }
    guard depth < 3 else { return nil }
    for key in alternativeKeys {
      if let best = value[key]?.array?.first, let text = text(of: best, depth: depth + 1) {
        return text
      }
    }
    for key in pieceKeys {
      guard let list = value[key]?.array, !list.isEmpty else { continue }
      let pieces = list.compactMap { text(of: $0, depth: depth + 1) }
      if pieces.count * 2 > list.count { return joined(pieces) }
    }
    return nil
  }

  /// Words and marks as text: a blank between words, none before a mark that closes.
  private static func joined(_ pieces: [String]) -> String {
    var text = ""
    for piece in pieces {
      let isMark = piece.allSatisfy { !$0.isLetter && !$0.isNumber }
      if !text.isEmpty, !isMark, text.last?.isWhitespace == false { text += " " }
      text += piece
    }
    return text.trimmed(of: " \n")
  }

  /// Single words as turns: one a speaker, until another speaks. A mark belongs to the word before it.
  private static func joined(_ words: [Turn]) -> [Turn] {
    var turns: [Turn] = []
    var place = 0
    while place < words.count {
      let speaker = words[place].speaker
      var end = place + 1
      while end < words.count, words[end].speaker == speaker || words[end].speaker == nil {
        end += 1
      }
      let timed = words[place..<end].compactMap(\.time)
      let time = timed.first.map { TurnTime(start: $0.start, end: timed.last?.end) }
      turns.append(
        Turn(
          speaker: speaker, role: words[place].role, text: joined(words[place..<end].map(\.text)),
          time: time))
      place = end
    }
    return turns
  }

  /// A speaker given as a name, a number or an object with a name.
  private static func name(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if case .number(let number) = value { return "Speaker \(number)" }
    let name = value.text ?? value["name"]?.text ?? value["label"]?.text ?? value["id"]?.text
    guard let name = name?.trimmed(of: " \n\t:"), !name.isEmpty else { return nil }
    return name
  }

  private static let textKeys = [
    "text", "content", "utterance", "transcript", "words", "sentence", "message", "body",
    "punctuated_word", "word", "value", "display", "phrase", "caption",
  ]
  private static let alternativeKeys = ["alternatives", "nBest", "nbest"]
  private static let pieceKeys = [
    "sentences", "elements", "words", "segments", "items", "pieces", "text_blocks",
  ]
  static let speakerKeys = [
    "speaker", "speaker_name", "speakerName", "who", "name", "author", "speaker_label",
    "speakerLabel", "speakerTag", "speaker_tag", "speaker_id", "speakerId", "from",
  ]
}
