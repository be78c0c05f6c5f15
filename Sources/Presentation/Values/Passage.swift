/// Words of a source, with who says them and where they stand.
public struct Passage: Sendable, Hashable {
  /// Where it stands, as `show` takes it.
  public var reference: String
  /// When it is said, where that is known: `12:34`.
  public var time: String?
  /// Who says it, where that is known.
  public var speaker: String?
  /// The words, unchanged; highlights are styles on them.
  public var text: StyledText

  public init(reference: String, time: String? = nil, speaker: String? = nil, text: StyledText) {
    self.reference = reference
    self.time = time
    self.speaker = speaker
    self.text = text
  }

  public init(reference: String, time: String? = nil, speaker: String? = nil, text: String) {
    self.init(reference: reference, time: time, speaker: speaker, text: StyledText(text))
  }

  /// The reference, with the time where there is one, as it stands behind the words.
  var citation: String { time.map { "\(reference), \($0)" } ?? reference }

  /// The form that results promise: `{"reference","speaker","text"}`.
  public var json: JSON {
    [
      "reference": .string(reference), "speaker": .string(speaker), "text": .string(text.plain),
    ]
  }
}

/// One line of a concordance: a match between its neighbours (key word in context).
public struct ConcordanceLine: Sendable, Hashable {
  public var reference: String
  public var speaker: String?
  /// The words before the match, as in the source, with the blank before it if there is one.
  public var left: String
  public var match: String
  /// The words after the match, with the blank behind it if there is one.
  public var right: String

  public init(
    reference: String, speaker: String? = nil, left: String, match: String, right: String
  ) {
    self.reference = reference
    self.speaker = speaker
    self.left = left
    self.match = match
    self.right = right
  }
}
