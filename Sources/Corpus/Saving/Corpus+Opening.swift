import Synchronization

extension Corpus {
  /// Opens a saved corpus.
  ///
  /// The file is mapped, not read. All that could lead outside of memory is checked: what is small
  /// here, the tokens on other threads while the prompt comes up, and `damage` says when a checksum
  /// of them does not agree. The text is made from the tokens where it is read, the postings are made
  /// when they are first asked for. O(documents + turns + types).
  public init(opening path: String) throws(SavedCorpusError) {
    let file = try MappedFile(path)
    let large: Set = ["words", "gaps", "gaps.anchors", "sentences", "text"]
    try file.verify(file.sectionNames.filter { !large.contains($0) })
    var reader = CatalogueReader(file.column("catalogue"))
    self.init()
    let lexicons = try file.lexicons(["lexicon", "lower"])
    lexicon = lexicons[0]
    flags = file.column("flags")
    lower = DerivedTable(lexicon: lexicons[1], valueOfType: file.column("lower.table"))
    let tokenCount = reader.int(upTo: Int(UInt32.max))
    let sentenceCount = reader.int(upTo: tokenCount)
    let byteCount = reader.int(upTo: 1 << 40)
    turns = TurnColumns(
      firstToken: file.column("turns.token"), firstSentence: file.column("turns.sentence"),
      speaker: file.column("turns.speaker"), role: file.column("turns.role"),
      firstByte: file.column("turns.byte"), length: file.column("turns.length"),
      times: file.sparseColumn("times"), languages: file.sparseColumn("languages"))
    readCatalogue(
      &reader, tokenCount: tokenCount, sentenceCount: sentenceCount, byteCount: byteCount)
    try readAnnotations(&reader, from: file)
    let counts = file.column("counts", of: UInt32.self)
    let words = file.column("words", of: UInt32.self)
    let sentenceStarts = file.column("sentences", of: UInt32.self)
    let remainder = RestoredText.Remainder(
      bytes: file.column("text"), starts: file.column("text.starts"))
    guard
      isConsistent(tokenCount: tokenCount, sentenceCount: sentenceCount, byteCount: byteCount),
      counts.count == lexicon.count, words.count == tokenCount,
      sentenceStarts.count == sentenceCount, remainder.starts.count == documents.count,
      tokenCount == 0 || lexicon.count > 0,
      let layout = TokenLayout(
        gaps: file.column("gaps"), anchors: file.column("gaps.anchors"),
        longGaps: SparseColumn(
          indexes: file.column("gaps.long.token"), values: file.column("gaps.long.length"))),
      layout.gaps.count == tokenCount
    else {
      throw SavedCorpusError(path: path, reason: "is damaged: its tables do not fit together")
    }
    savedCounts = counts
    companion = file.column("companion")
    let opened = OpenedFile(file)
    openedFile = opened
    let typeCount = lexicon.count
    let tokens = Deferred<TokenColumns>(making: {
      opened.check(large)
      return TokenColumns(
        words: words.limited(below: typeCount), layout: layout,
        sentenceStarts: sentenceStarts.ascending(upTo: tokenCount))
    })
    self.tokens = tokens
    let text = RestoredText(documents, tokens: tokens, lexicon: lexicon, remainder: remainder)
    bytes = text.column
    restoredText = text
    postings = Deferred(onDemand: {
      var postings = Postings()
      postings.index(tokens.value.words, from: 0, typeCount: typeCount)
      return postings
    })
  }

  /// What is wrong with the file that the corpus was opened from, as far as it has been checked.
  public var damage: String? { openedFile?.damage }

  private mutating func readCatalogue(
    _ reader: inout CatalogueReader, tokenCount: Int, sentenceCount: Int, byteCount: Int
  ) {
    speakers = reader.array { reader in
      Speaker(name: reader.string(), aliases: reader.array { $0.string() })
    }
    let isPerson = reader.array { $0.int() != 0 }
    speakerNames = SpeakerNames(speakers, isPerson: isPerson)
    people = speakerNames.people()
    let limits = (
      turns: turnCount, sentences: sentenceCount, tokens: tokenCount, bytes: byteCount
    )
    let speakerCount = speakers.count
    documents = reader.array { $0.document(limits, speakerCount: speakerCount) }
    for (index, document) in documents.enumerated() {
      _ = documentIDs.add(document.id, index: index)
    }
    quotes = reader.array { reader in
      let turn = reader.int(upTo: limits.turns - 1)
      let speaker = reader.int(upTo: speakerCount) - 1
      let kind = QuoteKind(rawValue: UInt8(reader.int(upTo: 1))) ?? .direct
      let bytes = reader.range(upTo: limits.bytes)
      let tokens = reader.range(upTo: limits.tokens)
      let source = reader.range(upTo: limits.bytes)
      return Quote(
        turn: turn, speaker: speaker < 0 ? nil : speaker, kind: kind, bytes: bytes,
        tokens: tokens, source: source.isEmpty ? nil : source)
    }
  }

  private mutating func readAnnotations(
    _ reader: inout CatalogueReader, from file: MappedFile
  ) throws(SavedCorpusError) {
    annotations.attributeNames = reader.array { $0.string() }
    for (index, name) in annotations.attributeNames.enumerated() {
      annotations.attributes[name] = try file.values("attribute\(index)")
    }
    let structures = reader.array { reader in
      (name: reader.string(), keys: reader.array { $0.string() })
    }
    annotations.structureNames = structures.map(\.name)
    for (index, structure) in structures.enumerated() {
      var regions = Annotations.Regions(
        starts: file.column("structure\(index).starts"), ends: file.column("structure\(index).ends")
      )
      for (number, key) in structure.keys.enumerated() {
        regions.values[key] = try file.values("structure\(index).\(number)")
      }
      annotations.structures[structure.name] = regions
    }
  }

  /// Whether all columns have the lengths that they must have, and point into each other.
  private func isConsistent(tokenCount: Int, sentenceCount: Int, byteCount: Int) -> Bool {
    let turnColumnsAgree =
      [
        turns.firstSentence.count, turns.speaker.count, turns.role.count, turns.firstByte.count,
        turns.length.count,
      ].allSatisfy { $0 == turnCount }
      && turns.firstToken.isAscending(upTo: tokenCount)
      && turns.firstSentence.isAscending(upTo: sentenceCount)
      && turns.speaker.lie(in: -1..<Int32(speakers.count))
      && turns.times.isConsistent(below: turnCount)
      && turns.languages.isConsistent(below: turnCount)
    var ends = (turns: 0, sentences: 0, tokens: 0, bytes: 0)
    for document in documents {
      guard document.turns.lowerBound == ends.turns, document.tokens.lowerBound == ends.tokens,
        document.sentences.lowerBound == ends.sentences, document.bytes.lowerBound == ends.bytes,
        document.quotes.upperBound <= quotes.count
      else { return false }
      ends = (
        document.turns.upperBound, document.sentences.upperBound, document.tokens.upperBound,
        document.bytes.upperBound
      )
    }
    let annotated = annotations.attributes.values.allSatisfy {
      $0.column.count <= tokenCount && $0.column.areBelow($0.lexicon.count)
    }
    let structured = annotations.structures.values.allSatisfy { regions in
      regions.starts.count == regions.ends.count && regions.starts.isAscending(upTo: tokenCount)
        && regions.starts.indices.allSatisfy {
          regions.starts[$0] <= regions.ends[$0] && Int(regions.ends[$0]) <= tokenCount
        }
        && regions.values.values.allSatisfy {
          $0.column.count <= regions.starts.count && $0.column.areBelow($0.lexicon.count)
        }
    }
    return turnColumnsAgree && annotated && structured
      && ends == (turnCount, sentenceCount, tokenCount, byteCount)
      && flags.count == lexicon.count
      && lower.valueOfType.count == lexicon.count && lower.valueOfType.areBelow(lower.lexicon.count)
      && speakerNames.isPerson.count == speakers.count
  }
}

extension Column where Element == UInt32 {
  /// Whether every element is an index below `limit`. On all processors.
  fileprivate func areBelow(_ limit: Int) -> Bool {
    let parts = (count + 1 << 20 - 1) >> 20
    let isHigh = Atomic<Bool>(false)
    inParallel(parts) { part in
      let elements = span.extracting(part << 20..<Swift.min(count, (part + 1) << 20))
      var greatest: UInt32 = 0
      for index in elements.indices { greatest = max(greatest, elements[index]) }
      if Int(greatest) >= limit { isHigh.store(true, ordering: .relaxed) }
    }
    return !isHigh.load(ordering: .relaxed)
  }

  /// The column, or where an element is no index below `limit`, a copy that has 0 there.
  fileprivate func limited(below limit: Int) -> Column {
    areBelow(limit) ? self : Column(indices.lazy.map { self[$0] < limit ? self[$0] : 0 })
  }

  /// The column, or where it falls or passes `limit`, a copy that keeps to its greatest so far.
  fileprivate func ascending(upTo limit: Int) -> Column {
    if isAscending(upTo: limit) { return self }
    var greatest: UInt32 = 0
    return Column(
      indices.lazy.map {
        greatest = Swift.max(greatest, Swift.min(self[$0], UInt32(limit)))
        return greatest
      })
  }

  /// Whether no element is less than the one before it or greater than `limit`.
  fileprivate func isAscending(upTo limit: Int) -> Bool {
    let elements = span
    var last: UInt32 = 0
    for index in elements.indices {
      if elements[index] < last { return false }
      last = elements[index]
    }
    return Int(last) <= limit
  }
}

extension Column where Element == Int32 {
  /// Whether every element lies in `range`.
  fileprivate func lie(in range: Range<Int32>) -> Bool {
    let elements = span
    for index in elements.indices where !range.contains(elements[index]) { return false }
    return true
  }
}

extension CatalogueReader {
  fileprivate mutating func document(
    _ limits: (turns: Int, sentences: Int, tokens: Int, bytes: Int), speakerCount: Int
  ) -> Document {
    Document(
      id: string(), title: optionalString(), date: optionalString(), language: optionalString(),
      kind: DocumentKind(rawValue: string()) ?? .other, format: string(),
      confidence: Double(int(upTo: 1_000_000)) / 1e6, source: string(), encoding: string(),
      metadata: array { MetadataEntry(key: $0.string(), value: $0.string()) },
      omittedLines: array { OmittedLine(line: $0.int(), text: $0.string(), reason: $0.string()) },
      warnings: array { reader in
        let path = reader.string()
        let line = reader.int()
        return SourceWarning(
          path: path, line: line > 0 ? line : nil,
          kind: SourceWarning.Kind(rawValue: reader.string()) ?? .unread,
          message: reader.string(), count: reader.int(upTo: Int.max))
      },
      participants: array { $0.int(upTo: speakerCount - 1) }, turns: range(upTo: limits.turns),
      sentences: range(upTo: limits.sentences), tokens: range(upTo: limits.tokens),
      quotes: range(upTo: Int.max), bytes: range(upTo: limits.bytes))
  }
}

extension MappedFile {
  /// Empty where there is no such section.
  fileprivate func sparseColumn<Value>(_ name: String) -> SparseColumn<Value> {
    SparseColumn(indexes: column("\(name).turns"), values: column("\(name).values"))
  }

  /// The lexicons of these names, whose tables are made at the same time.
  fileprivate func lexicons(_ names: [String]) throws(SavedCorpusError) -> [Lexicon] {
    let made = Mutex<[Lexicon?]>(Array(repeating: nil, count: names.count))
    inParallel(names.count) { index in
      let name = names[index]
      let lexicon = Lexicon(bytes: column("\(name).bytes"), offsets: column("\(name).offsets"))
      made.withLock { $0[index] = lexicon }
    }
    return try zip(names, made.withLock { $0 }).map { name, lexicon throws(SavedCorpusError) in
      guard let lexicon else {
        throw SavedCorpusError(path: path, reason: "is damaged: section \(name)")
      }
      return lexicon
    }
  }

  fileprivate func values(_ name: String) throws(SavedCorpusError) -> Annotations.Values {
    Annotations.Values(lexicon: try lexicons([name])[0], column: column("\(name).column"))
  }
}
