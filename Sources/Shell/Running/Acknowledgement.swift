import Corpus
import Presentation

/// What a command that only changes something says: an object for programs, a line at the prompt,
/// nothing in the output of a script.
struct Acknowledgement: Presentable {
  let json: JSON
  /// The line at the prompt; `nil` if the change is all that the user asked to see.
  var note: String?

  var blocks: [Block] { note.map { [.paragraph(StyledText($0))] } ?? [] }
}

extension Acknowledgement {
  /// What a command did with the saved corpus in `path`.
  static func file(_ type: String, _ path: String, _ corpus: Corpus, _ done: String) -> Self {
    Self(
      json: [
        "type": .string(type), "path": .string(path), "documents": .int(corpus.documents.count),
        "tokens": .int(corpus.tokenCount),
      ],
      note: "\(Count.of(corpus.documents.count, "document")) \(done)")
  }
}
