/// What one source is given in one place of a paragraph.
struct Statement: Sendable {
  /// The pieces of what was said, around the cue, ascending; with quotation marks where they have any.
  var pieces: [Range<Int>]
  var source: Source
  /// The words that name the source.
  var sourceBytes: Range<Int>?
  /// Whether all of it stands in quotation marks.
  var isDirect: Bool
  /// The index of the speaker in the result, once resolved.
  var speaker: Int?
}

/// A cue with what it governs, as items of the flow.
struct Cue: Sendable {
  var subject: CueSubject?
  /// The items of verb and subject.
  var items: Range<Int>
  /// What was said before the cue, in the same sentence.
  var before: Range<Int>?
  /// What was said behind it.
  var after: Range<Int>?
  /// Whether the cue shares its subject with the sentence (`…, adding that …`).
  var sharesSubject = false
  /// Whether the cue stands in a clause with `who`, inside another.
  var isRelative = false
}
