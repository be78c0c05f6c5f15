internal import Corpus

/// A container: how bytes hold text.
protocol Format: Sendable {
  /// Its name as `load … format NAME` and `documents` have it.
  var name: String { get }

  /// Endings of file names, in small letters, that speak for it.
  var endings: [String] { get }

  /// How sure the bytes and the name of a source are to be of this format, from 0 to 1.
  func confidence(_ input: Input) -> Double

  /// What the source holds.
  func open(_ input: Input) throws(ReadingProblem) -> [Material]
}

/// What a container turns out to hold.
enum Material: Sendable {
  /// Text whose layout has yet to be found.
  case page(Page)
  /// Speech whose speakers the container itself marks.
  case conversation(Conversation, metadata: [MetadataEntry])
  /// A part that becomes no document: a record that is broken or holds no text. Its notes go to the
  /// document before it, or the first one.
  case lost(ReadingNotes)
}

/// The containers Parlance opens.
enum Formats {
  /// All containers. The one that is surest takes the source.
  static let all: [any Format] = [
    MarkdownFile(), PlainText(), JSONDocuments(), VerticalText(), Captions(), SubStation(), TimedText(), SAMI(), OTranscribe(),
    SpreadsheetText(), SpeechMarkup(), PartiturScore(), AnnotationDocument(), RichText(), Mailbox(),
    WebPage(), ChatTranscript(), UniversalDependencies(), WikiText(), OrgFile(), LaTeXFile(),
    YAMLTurns(), PlainParagraphs(),
  ]

  static func named(_ name: String) -> (any Format)? {
    all.first { $0.name == name || $0.endings.contains(name) }
  }

  static func best(for input: Input) -> any Format {
    var best: (format: any Format, confidence: Double) = (PlainText(), 0)
    for format in all {
      let confidence = format.confidence(input)
      if confidence > best.confidence { best = (format, confidence) }
    }
    return best.format
  }
}
