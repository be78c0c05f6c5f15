internal import Corpus

/// Who says what, as a layout or a structured container found it: labels as printed, text as it will
/// stand in the corpus. Who the labels are is worked out afterwards, alike for all layouts.
struct Conversation: Sendable {
  /// A stretch of text with its label.
  struct Utterance: Sendable {
    /// A range of `text`.
    var bytes: Range<Int>
    /// An index into `labels`; `nil` for what nobody says, or nobody known.
    var label: Int?
    /// The role, where the source itself gives it.
    var role: Role?
    /// When it is said, where the source gives it.
    var time: TurnTime?
  }

  /// The layout's name.
  var layout: String
  /// From 0 to 1.
  var confidence = 1.0
  /// What the layout was recognised by, for a reader.
  var evidence: [String] = []
  var labels: [String] = []
  var utterances: [Utterance] = []
  var text: TextBuffer
  var omitted: [OmittedLine] = []
  /// What the container or the layout guessed or lost.
  var notes = ReadingNotes()
  /// Whether the text is prose about people rather than their words: an article.
  var isProse = false
  /// Whether the source itself names the speakers, so that labels are names whatever they look like.
  var hasGivenNames = false
  /// The tokens, where the source brings its own.
  var annotation: TokenAnnotation?
  /// The title and the date line found on the page.
  var title: String?
  var dateLine: String?

  init(layout: String, capacity: Int) {
    self.layout = layout
    text = TextBuffer(capacity: capacity)
  }

  /// Adds an utterance that `write` appends to the text, unless it writes nothing.
  mutating func add(
    label: Int?, role: Role? = nil, time: TurnTime? = nil, _ write: (inout TextBuffer) -> Void
  ) {
    if text.count > 0 { text.append(byte: 10) }
    let start = text.count
    write(&text)
    if text.count == start {
      if start > 0 { text.removeLast(1) }
      return
    }
    utterances.append(Utterance(bytes: start..<text.count, label: label, role: role, time: time))
  }

  /// The conversation with the passages of one speaker that follow each other as one turn: captions
  /// repeat the name whenever a new one comes up.
  func joiningTurns() -> Conversation {
    var joined = self
    joined.utterances = []
    for utterance in utterances {
      if let last = joined.utterances.last, last.label == utterance.label,
        last.label != nil || last.role == .statement, last.role == utterance.role
      {
        joined.utterances[joined.utterances.count - 1].bytes =
          last.bytes.lowerBound..<utterance.bytes.upperBound
        joined.utterances[joined.utterances.count - 1].time = last.time.map {
          TurnTime(start: $0.start, end: utterance.time?.end ?? $0.end)
        }
      } else {
        joined.utterances.append(utterance)
      }
    }
    return joined
  }

  /// The conversation without its label where that is one for all and names nobody: `Speaker 1` before
  /// every caption tells no two people apart.
  func withoutSoleLabel() -> Conversation {
    let used = Set(utterances.compactMap(\.label))
    guard let sole = used.first, used.count == 1, LabelShape(labels[sole]).sort == .anonymous else {
      return self
    }
    var plain = self
    for index in plain.utterances.indices {
      plain.utterances[index].label = nil
      plain.utterances[index].role = .statement
    }
    return plain
  }

  /// The index of `label`, which is added if it is new.
  mutating func label(_ label: String) -> Int {
    if let index = labels.firstIndex(of: label) { return index }
    labels.append(label)
    return labels.count - 1
  }
}
