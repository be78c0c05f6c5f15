internal import Corpus

/// What single lines of a page were taken for.
enum LineExplanation {
  /// A sentence for each of the first `limit` lines. O(lines × turns).
  static func lines(_ page: Page, _ conversation: Conversation, limit: Int = 10) -> [String] {
    let turns = conversation.utterances.prefix(limit * 2).map { utterance in
      (
        text: String(decoding: conversation.text.bytes[utterance.bytes], as: UTF8.self),
        speaker: utterance.label.map { conversation.labels[$0] }
      )
    }
    return page.lines.prefix(limit).map { line in
      let text = page.plainText(line)
      return "line \(line.number): \(meaning(line, text, turns, conversation)): \(text.prefix(60))"
    }
  }

  private static func meaning(
    _ line: Line, _ text: String, _ turns: [(text: String, speaker: String?)],
    _ conversation: Conversation
  ) -> String {
    if let omitted = conversation.omitted.first(where: { $0.line == Int(line.number) }) {
      return "left out (\(omitted.reason))"
    }
    if let turn = turns.first(where: { $0.text.holds(text) }) {
      return turn.speaker.map { "words of \($0)" } ?? "words without a speaker"
    }
    let begun = turns.first { turn in
      let first = turn.text.split(separator: "\n").first ?? ""
      return !first.isEmpty && text.hasSuffix(first) && turn.speaker.map(text.holds) == true
    }
    if let begun { return "label and words of \(begun.speaker ?? "nobody")" }
    let label = conversation.labels.first { !$0.isEmpty && text.holds($0) }
    return label.map { "label of \($0)" } ?? "mark or time"
  }
}
