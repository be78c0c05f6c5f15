extension Corpus {
  /// How often each value of an attribute occurs among `tokens`, by value id. O(tokens + values).
  public func frequencies(of attribute: Attribute, in tokens: Runs) -> [Int] {
    let isWhole = tokens.ranges == [0..<tokenCount]
    if isWhole, attribute.name == "word" || attribute.valueOfType != nil {
      return wholeFrequencies(of: attribute)
    }
    var counts = [Int](repeating: 0, count: idCount(of: attribute))
    unsafe attribute.column.withUnsafeBufferPointer { column in
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        for run in tokens.ranges {
          for position in run { unsafe counts[Int(column[position])] += 1 }
        }
      }
    }
    return values(of: attribute, from: counts)
  }

  /// The ids that the column of an attribute holds: of its values, or of word types.
  private func idCount(of attribute: Attribute) -> Int {
    attribute.valueOfType == nil ? attribute.lexicon.count : lexicon.count
  }

  private func wholeFrequencies(of attribute: Attribute) -> [Int] {
    values(of: attribute, from: lexicon.ids.map { count(ofType: $0) })
  }

  private func values(of attribute: Attribute, from counts: [Int]) -> [Int] {
    guard let valueOfType = attribute.valueOfType else { return counts }
    var byValue = [Int](repeating: 0, count: attribute.lexicon.count)
    for type in counts.indices { byValue[Int(valueOfType[type])] += counts[type] }
    return byValue
  }

  /// How often a word type occurs in the corpus. O(1).
  public func count(ofType type: Int) -> Int {
    type < savedCounts.count ? Int(savedCounts[type]) : postings.value.count(of: type)
  }

  /// Whether the positions of word types are at hand. In a corpus that was just opened they are not;
  /// they will then be made on other threads, and meanwhile a pass over `words` finds them.
  public func preparePositions() -> Bool {
    if postings.ifReady != nil { return true }
    postings.beginSoon()
    return false
  }

  /// Calls `body` with the corpus positions of a word type, ascending, in one or more runs.
  public func forEachRunOfPositions(ofType type: Int, _ body: (Span<UInt32>) -> Void) {
    postings.value.forEachRun(of: type, body)
  }

  /// The corpus positions of the tokens whose word type is in `types`, ascending. O(positions log
  /// types), or one pass over the corpus where the types are frequent.
  public func positions(ofTypes types: [Int]) -> [UInt32] {
    let total = types.reduce(0) { $0 + count(ofType: $1) }
    if !preparePositions() || types.count > 1 && total > tokenCount / 16 {
      var wanted = [Bool](repeating: false, count: lexicon.count)
      for type in types { wanted[type] = true }
      var found: [UInt32] = []
      found.reserveCapacity(total)
      unsafe words.withUnsafeBufferPointer { words in
        for position in words.indices where unsafe wanted[Int(words[position])] {
          found.append(UInt32(position))
        }
      }
      return found
    }
    var found: [UInt32] = []
    found.reserveCapacity(total)
    for type in types {
      postings.value.forEachRun(of: type) { run in
        for index in run.indices { found.append(run[index]) }
      }
    }
    if types.count > 1 { found.sort() }
    return found
  }

  /// The bytes that the corpus takes in memory: its text, and all else.
  public var memory: (text: Int, index: Int) {
    (
      bytes.byteCount,
      tokens.value.byteCount + lexicon.byteCount + flags.byteCount + postings.value.byteCount
        + lower.byteCount + turns.byteCount
        + quotes.count * MemoryLayout<Quote>.stride
    )
  }
}
