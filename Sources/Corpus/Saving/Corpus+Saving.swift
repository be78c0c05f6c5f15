extension Corpus {
  /// Saves the corpus as one file, from which `init(opening:)` has it back in milliseconds.
  ///
  /// The file is written beside `path` and moved there when it is whole, so that whatever happens
  /// `path` is either what it was or the whole corpus. O(tokens).
  ///
  /// - Parameter companion: what is to be kept beside the corpus, for whoever opens it.
  public func save(to path: String, companion: [UInt8] = []) throws(SavedCorpusError) {
    var file = try SavedFileWriter(path)
    try file.write("catalogue", catalogue())
    try file.write(lexicon, as: "lexicon")
    try file.write("flags", flags)
    try file.write(lower.lexicon, as: "lower")
    try file.write("lower.table", lower.valueOfType)
    try file.write("counts", Column(lexicon.ids.map { UInt32(count(ofType: $0)) }))
    let tokens = tokens.value
    try file.write("words", tokens.words)
    try file.write("gaps", tokens.layout.gaps)
    try file.write("gaps.anchors", tokens.layout.anchors)
    try file.write("gaps.long.token", tokens.layout.longGaps.indexes)
    try file.write("gaps.long.length", tokens.layout.longGaps.values)
    try file.write("sentences", tokens.sentenceStarts)
    restoredText?.makeAll()
    let remainder = RestoredText.Remainder(self)
    try file.write("text", remainder.bytes)
    try file.write("text.starts", remainder.starts)
    try file.write("turns.token", turns.firstToken)
    try file.write("turns.sentence", turns.firstSentence)
    try file.write("turns.speaker", turns.speaker)
    try file.write("turns.role", turns.role)
    try file.write("turns.byte", turns.firstByte)
    try file.write("turns.length", turns.length)
    try file.write(turns.times, as: "times")
    try file.write(turns.languages, as: "languages")
    for (index, name) in annotations.attributeNames.enumerated() {
      if let values = annotations.attributes[name] {
        try file.write(values, as: "attribute\(index)")
      }
    }
    for (index, name) in annotations.structureNames.enumerated() {
      guard let regions = annotations.structures[name] else { continue }
      try file.write("structure\(index).starts", regions.starts)
      try file.write("structure\(index).ends", regions.ends)
      for (number, key) in regions.values.keys.sorted().enumerated() {
        if let values = regions.values[key] {
          try file.write(values, as: "structure\(index).\(number)")
        }
      }
    }
    try file.write("companion", companion)
    try file.finish()
  }

  /// The small things: counts, documents, speakers, quotes, names.
  private func catalogue() -> [UInt8] {
    var writer = CatalogueWriter()
    writer.write(tokenCount)
    writer.write(sentenceCount)
    writer.write(bytes.count)
    writer.write(speakers) { writer, speaker in
      writer.write(speaker.name)
      writer.write(speaker.aliases) { $0.write($1) }
    }
    writer.write(speakerNames.isPerson) { $0.write($1 ? 1 : 0) }
    writer.write(documents) { $0.write($1) }
    writer.write(quotes) { writer, quote in
      writer.write(quote.turn)
      writer.write((quote.speaker ?? -1) + 1)
      writer.write(Int(quote.kind.rawValue))
      writer.write(quote.bytes)
      writer.write(quote.tokens)
      writer.write(quote.source ?? 0..<0)
    }
    writer.write(annotations.attributeNames) { $0.write($1) }
    writer.write(annotations.structureNames) { writer, name in
      writer.write(name)
      writer.write(annotations.structures[name]?.values.keys.sorted() ?? []) { $0.write($1) }
    }
    return writer.bytes
  }
}

extension CatalogueWriter {
  fileprivate mutating func write(_ document: Document) {
    write(document.id)
    write(document.title)
    write(document.date)
    write(document.language)
    write(document.kind.rawValue)
    write(document.format)
    write(Int((document.confidence * 1e6).rounded()))
    write(document.source)
    write(document.encoding)
    write(document.metadata) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
    write(document.omittedLines) { writer, line in
      writer.write(line.line)
      writer.write(line.text)
      writer.write(line.reason)
    }
    write(document.warnings) { writer, warning in
      writer.write(warning.path)
      writer.write(warning.line ?? 0)
      writer.write(warning.kind.rawValue)
      writer.write(warning.message)
      writer.write(warning.count)
    }
    write(document.participants) { $0.write($1) }
    write(document.turns)
    write(document.sentences)
    write(document.tokens)
    write(document.quotes)
    write(document.bytes)
  }
}

extension SavedFileWriter {
  fileprivate mutating func write(_ lexicon: Lexicon, as name: String) throws(SavedCorpusError) {
    try write("\(name).bytes", lexicon.bytes)
    try write("\(name).offsets", lexicon.offsets)
  }

  fileprivate mutating func write<Value>(
    _ column: SparseColumn<Value>, as name: String
  ) throws(SavedCorpusError) {
    guard !column.isEmpty else { return }
    try write("\(name).turns", column.indexes)
    try write("\(name).values", column.values)
  }

  fileprivate mutating func write(
    _ values: Annotations.Values, as name: String
  ) throws(SavedCorpusError) {
    try write(values.lexicon, as: name)
    try write("\(name).column", values.column)
  }
}
