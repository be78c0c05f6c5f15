internal import Corpus

/// Where the values of a token attribute stand.
///
/// `word`, `lower` and `stem` are functions of the word type, so they share the column of words and its
/// postings; an attribute of annotated input has a column of its own, whose postings are made when
/// they are first asked for.
final class AttributeIndex {
  let attribute: Attribute
  private let corpus: Corpus
  private let tokenCount: Int
  /// How many ids the column may hold.
  let basisCount: Int
  private var postings: (offsets: [UInt32], positions: [UInt32])?

  init(_ attribute: Attribute, of corpus: Corpus) {
    self.attribute = attribute
    self.corpus = corpus
    tokenCount = corpus.tokenCount
    basisCount = attribute.standsOnWords ? corpus.lexicon.count : attribute.lexicon.count
  }

  /// Attributes with one basis have one column.
  var basis: String { attribute.standsOnWords ? "word" : attribute.name }

  /// The ids of the column whose value is wanted.
  func basis(ofValues wanted: [Bool]) -> [Bool] {
    guard let valueOfType = attribute.valueOfType else { return wanted }
    var result = [Bool](repeating: false, count: basisCount)
    let values = valueOfType.span
    for type in 0..<min(values.count, basisCount) { result[type] = wanted[Int(values[type])] }
    return result
  }

  private func frequency(ofBasis id: Int) -> Int {
    if attribute.standsOnWords { return corpus.count(ofType: id) }
    let offsets = ownPostings.offsets
    return Int(offsets[id + 1] - offsets[id])
  }

  /// How often a value occurs. O(1), or O(types) for an attribute that depends on the word.
  func frequency(ofValue id: Int) -> Int {
    guard let valueOfType = attribute.valueOfType else { return frequency(ofBasis: id) }
    if valueFrequencies.isEmpty {
      valueFrequencies = [Int](repeating: 0, count: attribute.lexicon.count)
      for type in 0..<basisCount {
        valueFrequencies[Int(valueOfType[type])] += corpus.count(ofType: type)
      }
    }
    return valueFrequencies[id]
  }

  private var valueFrequencies: [Int] = []

  /// For every value, its place in an order of the values. Made when first asked for, and kept.
  func ranks(_ order: ValueOrder) -> [Int32] {
    if let known = knownRanks[order] { return known }
    let ranks = order.ranks(of: attribute.lexicon)
    knownRanks[order] = ranks
    return ranks
  }

  private var knownRanks: [ValueOrder: [Int32]] = [:]

  /// A position at which an id of the column stands.
  func firstPosition(ofBasis id: Int) -> Int? {
    if attribute.standsOnWords {
      var first: Int?
      corpus.forEachRunOfPositions(ofType: id) { run in
        if first == nil, !run.isEmpty { first = Int(run[0]) }
      }
      return first
    }
    let (offsets, positions) = ownPostings
    return offsets[id] < offsets[id + 1] ? Int(positions[Int(offsets[id])]) : nil
  }

  /// The positions at which a wanted id of the column stands. O(their number + tokens / 64), or one
  /// pass over the column where they are many.
  func positions(ofBasis wanted: [Bool]) -> PositionSet {
    var ids: [Int] = []
    var total = 0
    for id in 0..<basisCount where wanted[id] {
      ids.append(id)
      total += frequency(ofBasis: id)
    }
    if total > tokenCount / 8 { return scan(wanted) }
    if attribute.standsOnWords, !corpus.preparePositions() { return scan(wanted) }
    var set = PositionSet(limit: tokenCount + 1)
    if attribute.standsOnWords {
      for id in ids { corpus.forEachRunOfPositions(ofType: id) { set.insert($0) } }
    } else {
      let (offsets, positions) = ownPostings
      let span = positions.span
      for id in ids {
        set.insert(span.extracting(Int(offsets[id])..<Int(offsets[id + 1])))
      }
    }
    return set
  }

  private func scan(_ wanted: [Bool]) -> PositionSet {
    let table = wanted.map { $0 ? UInt8(1) : 0 }
    let tokenCount = tokenCount
    var words = [UInt64](repeating: 0, count: (tokenCount + 64) / 64)
    let column = attribute.column
    unsafe Parallel.fill(&words, weight: 64) { range, target in
      unsafe table.withUnsafeBufferPointer { table in
        unsafe column.withUnsafeBufferPointer { column in
          for index in range {
            let first = index * 64
            var word: UInt64 = 0
            for bit in 0..<min(64, tokenCount - first) {
              word |= unsafe UInt64(table[Int(column[first + bit])]) << UInt64(bit)
            }
            unsafe target[index] = word
          }
        }
      }
    }
    return PositionSet(limit: tokenCount + 1, words: words)
  }

  /// Counting sort of the column.
  private var ownPostings: (offsets: [UInt32], positions: [UInt32]) {
    if let postings { return postings }
    var next = [UInt32](repeating: 0, count: basisCount + 1)
    let tokenCount = tokenCount
    let basisCount = basisCount
    let made: (offsets: [UInt32], positions: [UInt32]) = unsafe attribute.column
      .withUnsafeBufferPointer { column in
        unsafe next.withUnsafeMutableBufferPointer { next in
          for position in 0..<tokenCount { unsafe next[Int(column[position]) + 1] += 1 }
          for id in 0..<basisCount { unsafe next[id + 1] += next[id] }
          let offsets = unsafe Array(next)
          let positions = unsafe [UInt32](unsafeUninitializedCapacity: tokenCount) {
            target, count in
            for position in 0..<tokenCount {
              let id = unsafe Int(column[position])
              unsafe target[Int(next[id])] = UInt32(truncatingIfNeeded: position)
              unsafe next[id] += 1
            }
            count = tokenCount
          }
          return (offsets, positions)
        }
      }
    postings = made
    return made
  }

  /// For every value of this attribute, the id of the same string among the values of `other`, or
  /// -1.
  func translation(to other: AttributeIndex) -> [Int32] {
    attribute.lexicon.ids.map { id in
      Int32(other.attribute.lexicon.find(attribute.lexicon.string(id)) ?? -1)
    }
  }
}

extension Attribute {
  /// Whether its column holds word types.
  var standsOnWords: Bool { valueOfType != nil || name == "word" }
}
