internal import Corpus

/// Speech with times from several tiers, which becomes one conversation.
struct TimedSpeech {
  private var passages: [(start: Int, label: String, text: String, time: TurnTime?)] = []

  /// Adds what the person called `label` says.
  ///
  /// - Parameters:
  ///   - start: its place in the order of all passages, in any unit.
  ///   - time: when it is said, where that is known.
  mutating func add(_ text: String, by label: String, at start: Int, time: TurnTime? = nil) {
    let text = text.collapsed
    if !text.isEmpty { passages.append((start, label, text, time)) }
  }

  /// The passages in order of time; what one person says without anybody in between is one turn.
  /// O(n log n) in the number of passages.
  func conversation(tiers: Int) -> Conversation {
    var conversation = Conversation(layout: "tiers", capacity: 1 << 12)
    conversation.hasGivenNames = true
    conversation.evidence = ["\(tiers) tiers of speech with \(passages.count) passages"]
    let order = passages.indices.sorted { (passages[$0].start, $0) < (passages[$1].start, $1) }
    var place = 0
    while place < order.count {
      let label = passages[order[place]].label
      var end = place + 1
      while end < order.count, passages[order[end]].label == label { end += 1 }
      let text = order[place..<end].map { passages[$0].text }.joined(separator: " ")
      let index = conversation.label(label)
      let first = passages[order[place]].time
      let last = passages[order[end - 1]].time?.end
      let time = first.map { TurnTime(start: $0.start, end: last) }
      conversation.add(label: index, time: time) { $0.append(text) }
      place = end
    }
    return conversation
  }
}
