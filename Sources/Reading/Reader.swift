public import Corpus

/// Reads a source as people have it and hands over documents: who says what, and what is known of it.
///
/// The way of a source: its bytes become UTF-8 (`Encoding`), a container gives lines or speech
/// (`Formats`), the layout that fits best tells who speaks (`Layouts`), labels become people
/// (`Speakers`) and roles (`Roles`), and title, date, language and kind are found (`Metadata`).
/// Nothing here keeps state, so sources can be read on several threads at once.
public enum Reader {
  /// The documents of the file at `path` (`-`: standard input), at least one. A table `metadata.csv`
  /// in its folder adds to what is known of it.
  ///
  /// - Throws: `ReadingProblem`, with a reason a user can act on.
  public static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(ReadingProblem) -> [DocumentDraft]
  {
    try explain(path: path, options: options).map(\.draft)
  }

  /// As `read(path:options:)`, with what each document was recognised by.
  ///
  /// - Throws: `ReadingProblem`, with a reason a user can act on.
  public static func explain(path: String, options: ReadingOptions = ReadingOptions())
    throws(ReadingProblem) -> [ReadDocument]
  {
    let bytes = try SourceFile.bytes(path)
    guard path != "-" else { return try documents(bytes, path, options) }
    var options = options
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let known = SidecarTables.shared.entries(
      for: path, folder: folder.isEmpty ? "." : folder.joined(separator: "/"))
    options.metadata = known + options.metadata
    return try documents(bytes, path, options)
  }

  /// The documents that `bytes` hold, at least one.
  ///
  /// - Parameters:
  ///   - path: where the bytes come from; its ending is a hint, its name becomes an id.
  /// - Throws: `ReadingProblem`, with a reason a user can act on.
  public static func read(
    bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingProblem) -> [DocumentDraft] {
    try documents(bytes, path, options).map(\.draft)
  }

  /// The documents in `bytes` with what they were recognised by.
  ///
  /// - Parameter depth: how many archives the bytes stand in.
  static func documents(
    _ bytes: [UInt8], _ path: String, _ options: ReadingOptions, depth: Int = 0
  ) throws(ReadingProblem) -> [ReadDocument] {
    guard !bytes.isEmpty else {
      throw ReadingProblem(.empty, path: path, message: "the file is empty")
    }
    guard bytes.count < Int(UInt32.max) else {
      throw ReadingProblem(.unsupported, path: path, message: "the file is larger than 4 GB")
    }
    let input = try input(bytes, path, options)
    let format = try format(input)
    var documents = try documents(
      try format.open(input), input, format: format.name, depth: depth)
    documents.removeAll { $0.draft.turns.isEmpty }
    guard !documents.isEmpty else {
      throw ReadingProblem(.noText, path: path, message: "no text found")
    }
    if let id = options.id, documents.count > 1 {
      for index in documents.indices.dropFirst() {
        documents[index].draft.id = "\(id)-\(index + 1)"
      }
    }
    return documents
  }

  /// The documents of what a container holds. Files inside that cannot be read are warned of, unless
  /// none can.
  static func documents(
    _ materials: [Material], _ input: Input, format: String, depth: Int = 0
  ) throws(ReadingProblem) -> [ReadDocument] {
    let assembly = DraftAssembly(input: input, format: format)
    var documents: [ReadDocument] = []
    var unplaced = input.notes
    var unread: [ReadingProblem] = []
    for material in materials {
      switch material {
      case .conversation(let conversation, let metadata):
        documents.append(
          ReadDocument(
            draft: assembly.draft(conversation, metadata: metadata),
            evidence: evidence(conversation)))
      case .page(let page):
        let taught = input.options.label.flatMap { LabelledLines(forms: [$0.form]).read(page) }
        guard var conversation = taught ?? Layouts.read(page, named: input.options.layout) else {
          unplaced.add(page.notes)
          continue
        }
        conversation.notes.add(page.notes)
        if input.options.label != nil, taught == nil {
          conversation.notes.add(
            .label, "no line begins as the label pattern says; read as \(conversation.layout)")
        }
        documents.append(
          ReadDocument(
            draft: assembly.draft(conversation, metadata: page.metadata),
            evidence: evidence(conversation)
              + (input.options.explainsLines ? LineExplanation.lines(page, conversation) : [])))
      case .file(let file):
        do throws(ReadingProblem) {
          documents += try self.documents(inside: input, file, depth: depth)
        } catch {
          unread.append(error)
        }
      case .lost(let notes):
        if documents.isEmpty {
          unplaced.add(notes)
        } else {
          documents[documents.count - 1].draft.warnings += notes.warnings(path: input.path)
        }
      }
    }
    if documents.isEmpty, let problem = unread.first { throw problem }
    if !documents.isEmpty {
      documents[0].draft.warnings.insert(
        contentsOf: unplaced.warnings(path: input.path) + unread.map(\.warning), at: 0)
    }
    return documents
  }

  /// How many archives may be inside each other.
  private static let deepest = 4

  /// The documents of a file in a container.
  private static func documents(
    inside input: Input, _ file: Archive.Entry, depth: Int
  ) throws(ReadingProblem) -> [ReadDocument] {
    let path = file.name.isEmpty ? Archive.withoutEnding(input.path) : input.path + "/" + file.name
    guard depth < deepest else {
      throw ReadingProblem(
        .unsupported, path: path, message: "more than \(deepest) archives are inside each other")
    }
    guard !file.isBroken else {
      throw ReadingProblem(.malformed, path: path, message: "this file cannot be unpacked")
    }
    var read = try documents(file.bytes, path, input.options, depth: depth + 1)
    if file.name.isEmpty {
      for index in read.indices { read[index].draft.source = input.path }
    }
    return read
  }

  private static func evidence(_ conversation: Conversation) -> [String] {
    conversation.evidence + (conversation.dateLine.map { ["date line: \($0)"] } ?? [])
  }

  private static func input(_ bytes: [UInt8], _ path: String, _ options: ReadingOptions)
    throws(ReadingProblem) -> Input
  {
    if let layout = options.layout, !Layouts.names.contains(layout) {
      throw ReadingProblem(
        .unknownOption, path: path,
        message: "no layout is called `\(layout)`; there are "
          + Layouts.names.sorted().joined(separator: ", "))
    }
    if let binary = Input(binary: bytes, path: path, options: options) { return binary }
    let isPlain = !["json", "jsonl", "ipynb"].contains(ending(path))
    let bytes = isPlain ? EscapedText.plain(bytes) ?? bytes : bytes
    let encoding = options.encoding ?? EncodingDetector.encoding(of: bytes)
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    if !isWide, bytes.prefix(4096).contains(0) {
      throw ReadingProblem(.binary, path: path, message: "this is a binary file, not text")
    }
    // Bytes alone do not tell one of a hundred more encodings; pages name theirs.
    if !isWide, encoding != .utf8, options.encoding == nil,
      let name = DeclaredEncoding.name(in: bytes),
      let text = DeclaredEncoding.utf8(bytes, from: name)
    {
      return Input(
        bytes: text, path: path, ending: ending(path), encoding: .utf8, declaredEncoding: name,
        options: options)
    }
    return Input(
      bytes: TextDecoder.utf8(bytes, from: encoding), path: path, ending: ending(path),
      encoding: encoding, options: options)
  }

  private static func format(_ input: Input) throws(ReadingProblem) -> any Format {
    guard let name = input.options.format else {
      if let best = Formats.best(for: input) { return best }
      throw ReadingProblem(.binary, path: input.path, message: "this is a binary file, not text")
    }
    guard let format = Formats.named(name.lowercased()) else {
      throw ReadingProblem(
        .unknownOption, path: input.path,
        message: "no format is called `\(name)`; there are "
          + Formats.all.map(\.name).sorted().joined(separator: ", "))
    }
    if format.isBinary == input.isBinary, !format.isBinary || format.confidence(input) > 0 {
      return format
    }
    // The files of an archive are what the user means.
    if input.parts != nil { return ArchiveFile() }
    throw ReadingProblem(
      .malformed, path: input.path, message: "this file is not in the format \(format.name)")
  }

  static func ending(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
