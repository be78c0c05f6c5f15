extension Corpus {
  /// The turn with index `index` in the corpus. O(log documents).
  public func turn(_ index: Int) -> Turn {
    let document = documentIndex(ofTurn: index)
    let last = index + 1 == turnCount
    let firstByte = documents[document].bytes.lowerBound + Int(turns.firstByte[index])
    return Turn(
      index: index, document: document, number: index - documents[document].turns.lowerBound + 1,
      speaker: speaker(ofTurn: index), role: role(ofTurn: index),
      tokens: Int(turns.firstToken[index])..<(last ? tokenCount : Int(turns.firstToken[index + 1])),
      sentences: Int(
        turns.firstSentence[index])..<(last
        ? sentenceCount : Int(turns.firstSentence[index + 1])),
      bytes: firstByte..<firstByte + Int(turns.length[index]))
  }

  /// The index of the speaker of a turn, where it has one. O(1).
  public func speaker(ofTurn index: Int) -> Int? {
    let speaker = Int(turns.speaker[index])
    return speaker < 0 ? nil : people[speaker]
  }

  /// O(1).
  public func role(ofTurn index: Int) -> Role { Role(rawValue: turns.role[index]) ?? .statement }

  /// The tokens of a turn. O(1).
  public func tokens(ofTurn index: Int) -> Range<Int> {
    Int(
      turns.firstToken[index])..<(index + 1 < turnCount
      ? Int(turns.firstToken[index + 1]) : tokenCount)
  }

  /// The tokens of a sentence. O(1).
  public func tokens(ofSentence index: Int) -> Range<Int> {
    Int(
      sentenceStarts[index])..<(index + 1 < sentenceCount
      ? Int(sentenceStarts[index + 1]) : tokenCount)
  }

  /// The index of the document that holds a turn. O(log documents).
  public func documentIndex(ofTurn turn: Int) -> Int {
    documents.lastIndex { $0.turns.lowerBound <= turn }
  }

  /// The index of the document that holds a corpus position. O(log documents).
  public func documentIndex(ofToken position: Int) -> Int {
    documents.lastIndex { $0.tokens.lowerBound <= position }
  }

  /// The index of the turn that holds a corpus position. O(log turns).
  public func turnIndex(ofToken position: Int) -> Int {
    turns.firstToken.lastIndex(atOrBefore: position) ?? 0
  }

  /// The index of the turn that holds a sentence. O(log turns).
  public func turnIndex(ofSentence sentence: Int) -> Int {
    turns.firstSentence.lastIndex(atOrBefore: sentence) ?? 0
  }

  /// The index of the sentence that holds a corpus position. O(log sentences).
  public func sentenceIndex(ofToken position: Int) -> Int {
    sentenceStarts.lastIndex(atOrBefore: position) ?? 0
  }

  /// The names of all structures that queries can use.
  public var structureNames: [String] {
    let own = ["s", "turn", "quote", "document"]
    return own + annotations.structureNames.filter { !own.contains($0) }
  }

  /// A structure by name: `s`, `turn`, `quote`, `document`, or one of the annotated input. A structure
  /// of the input hides the one of the same name that the corpus makes. O(quotes + documents).
  public func structure(_ name: String) -> Structure? {
    if let regions = annotations.structures[name] {
      let values = regions.values
      return Structure(
        name: name, starts: regions.starts, ends: regions.ends, limit: tokenCount,
        keys: Array(values.keys)
      ) { key in
        values[key].map { StructureValues(lexicon: $0.lexicon, ids: $0.column) }
      }
    }
    switch name {
    case "s": return Structure(name: name, starts: sentenceStarts, ends: nil, limit: tokenCount)
    case "turn": return turnStructure
    case "quote": return quoteStructure
    case "document": return documentStructure
    default: return nil
    }
  }

  /// Times are in seconds (`12`, `12.5`); they and languages are there where any turn has one.
  private var turnStructure: Structure {
    Structure(
      name: "turn", starts: turns.firstToken, ends: nil, limit: tokenCount,
      keys: ["speaker", "role"] + (hasTimes ? ["start", "end"] : [])
        + (hasTurnLanguages ? ["language"] : [])
    ) { key in
      switch key {
      // 0 is a turn of nobody.
      case "speaker":
        StructureValues(
          (0..<self.turnCount).lazy.map { (self.speaker(ofTurn: $0) ?? -1) + 1 },
          below: self.speakers.count + 1
        ) { $0 == 0 ? "" : self.speakers[$0 - 1].name }
      case "role": StructureValues((0..<self.turnCount).lazy.map { self.role(ofTurn: $0).name })
      case "start":
        StructureValues(
          (0..<self.turnCount).lazy.map { self.time(ofTurn: $0).map { $0.start.inSeconds } ?? "" })
      case "end":
        StructureValues(
          (0..<self.turnCount).lazy.map { self.time(ofTurn: $0)?.end?.inSeconds ?? "" })
      case "language":
        StructureValues((0..<self.turnCount).lazy.map { self.language(ofTurn: $0) ?? "" })
      default: nil
      }
    }
  }

  private var quoteStructure: Structure {
    let spoken = quotes.filter { !$0.tokens.isEmpty }
    return Structure(
      name: "quote", starts: Column(spoken.map { UInt32($0.tokens.lowerBound) }),
      ends: Column(spoken.map { UInt32($0.tokens.upperBound) }), limit: tokenCount,
      keys: ["speaker", "kind"]
    ) { key in
      switch key {
      case "speaker":
        StructureValues(spoken.map { $0.speaker.map { self.speakers[$0].name } ?? "" })
      case "kind": StructureValues(spoken.map { $0.kind.name })
      default: nil
      }
    }
  }

  private var documentStructure: Structure {
    let own = ["id", "title", "date", "kind", "language"]
    var known = Set(own)
    for document in documents { for entry in document.metadata { known.insert(entry.key) } }
    let keys = known
    return Structure(
      name: "document", starts: Column(documents.map { UInt32($0.tokens.lowerBound) }), ends: nil,
      limit: tokenCount, keys: Array(keys)
    ) { key in
      switch key {
      case "id": StructureValues(self.documents.map(\.id))
      case "title": StructureValues(self.documents.map { $0.title ?? "" })
      case "date": StructureValues(self.documents.map { $0.date ?? "" })
      case "kind": StructureValues(self.documents.map(\.kind.rawValue))
      case "language": StructureValues(self.documents.map { $0.language ?? "" })
      default:
        keys.contains(key)
          ? StructureValues(self.documents.map { $0.metadataValue(key) ?? "" }) : nil
      }
    }
  }
}

extension Array where Element == Document {
  /// The index of the last document that satisfies `isAtOrBefore`, which holds of a prefix.
  func lastIndex(_ isAtOrBefore: (Document) -> Bool) -> Int {
    Swift.max(0, partitioningIndex { !isAtOrBefore($0) } - 1)
  }
}
