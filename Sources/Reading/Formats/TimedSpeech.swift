internal import Corpus

/// Speech with times from several tiers, which becomes one conversation.
struct TimedSpeech {
  private var passages: [(start: Int, label: String, text: String)] = []

  /// Adds what the person called `label` says from `start` on, in any unit of time.
  mutating func add(_ text: String, by label: String, at start: Int) {
    let text = text.collapsed
    if !text.isEmpty { passages.append((start, label, text)) }
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
      conversation.add(label: index) { $0.append(text) }
      place = end
    }
    return conversation
  }
}
