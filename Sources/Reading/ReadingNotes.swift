internal import Corpus

/// The guesses and losses in reading one source: what containers, layouts and metadata finders append to.
///
/// A `Page` and a `Conversation` carry notes of their own; a record that becomes no document at all is
/// a `Material.lost`. Layouts that are tried and not chosen lose their notes with their conversation.
///
///     page.notes.add(.dropped, line: 12, "footnote mark that no footnote belongs to")
struct ReadingNotes: Sendable {
  /// A warning whose source is not known yet.
  struct Note: Sendable {
    var kind: SourceWarning.Kind
    var line: Int?
    var message: String
    var count: Int
  }

  private(set) var notes: [Note] = []

  init() {}

  init(_ kind: SourceWarning.Kind, line: Int? = nil, _ message: String, count: Int = 1) {
    add(kind, line: line, message, count: count)
  }

  var isEmpty: Bool { notes.isEmpty }

  /// Adds a note. Notes of one kind and message are one, with the line of the first and a count. O(notes).
  /// - Parameters:
  ///   - line: the line of the source, from 1.
  ///   - message: what is wrong, in lower case, without a full stop and without the path.
  mutating func add(
    _ kind: SourceWarning.Kind, line: Int? = nil, _ message: String, count: Int = 1
  ) {
    if let same = notes.firstIndex(where: { $0.kind == kind && $0.message == message }) {
      notes[same].count += count
    } else {
      notes.append(Note(kind: kind, line: line, message: message, count: count))
    }
  }

  /// Adds all notes of `other`.
  mutating func add(_ other: ReadingNotes) {
    for note in other.notes { add(note.kind, line: note.line, note.message, count: note.count) }
  }

  /// The notes as warnings about the source at `path`.
  func warnings(path: String) -> [SourceWarning] {
    notes.map {
      SourceWarning(
        path: path, line: $0.line, kind: $0.kind, message: $0.message, count: $0.count)
    }
  }
}
