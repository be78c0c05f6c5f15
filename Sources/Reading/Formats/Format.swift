internal import Corpus

/// A container: how bytes hold text.
protocol Format: Sendable {
  /// Its name as `load … format NAME` and `documents` have it.
  var name: String { get }

  /// Endings of file names, in small letters, that speak for it.
  var endings: [String] { get }

  /// Whether it reads the bytes as they are (or the parts of an archive) rather than text.
  var isBinary: Bool { get }

  /// How sure the bytes and the name of a source are to be of this format, from 0 to 1.
  func confidence(_ input: Input) -> Double

  /// What the source holds.
  func open(_ input: Input) throws(ReadingProblem) -> [Material]
}

extension Format {
  var isBinary: Bool { false }
}

/// What a container turns out to hold.
enum Material: Sendable {
  /// Text whose layout has yet to be found.
  case page(Page)
  /// Speech whose speakers the container itself marks.
  case conversation(Conversation, metadata: [MetadataEntry])
  /// A file inside, which is read as a source of its own. Its name is empty where the container is one
  /// compressed file.
  case file(Archive.Entry)
  /// A part that becomes no document: a record that is broken or holds no text. Its notes go to the
  /// document before it, or the first one.
  case lost(ReadingNotes)
}

/// The containers Parlance opens.
enum Formats {
  /// All containers, one file each. The one that is surest takes the source.
  static let all: [any Format] = [
    // Text and mark-up
    PlainText(), MarkdownFile(), WikiText(), OrgFile(), LaTeXFile(), RichText(), WebPage(),
    PlainParagraphs(),
    // Word processors, printed pages and books
    WordDocument(), OpenDocument(), BinaryWordDocument(), PrintedDocument(), ElectronicBook(),
    // Speech in XML, JSON, YAML and tables
    SpeechMarkup(), JSONDocuments(), YAMLTurns(), SpreadsheetText(), Workbook(),
    // Captions
    Captions(), SubStation(), TimedText(), SAMI(), PastedCaptions(),
    // Programs for transcribing and annotating
    OTranscribe(), F4Transcript(), PraatTextGrid(), TranscriberFile(), ChatTranscript(),
    AnnotationDocument(),
    PartiturScore(), CodingProject(), VerticalText(), UniversalDependencies(),
    // Mail and chats
    Mailbox(), SlackExport(), MessageLog(),
    // Archives and compressed files
    ArchiveFile(),
  ]

  static func named(_ name: String) -> (any Format)? {
    all.first { $0.name == name } ?? all.first { $0.endings.contains(name) }
  }

  /// The surest format; `nil` for bytes that none reads.
  static func best(for input: Input) -> (any Format)? {
    var best: (format: any Format, confidence: Double)?
    for format in all where format.isBinary == input.isBinary {
      let confidence = format.confidence(input)
      if confidence > best?.confidence ?? 0 { best = (format, confidence) }
    }
    return best?.format ?? (input.isBinary ? nil : PlainText())
  }
}
