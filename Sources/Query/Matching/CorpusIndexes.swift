internal import Corpus

/// What queries on one corpus need to know of it, made once and kept: where attributes and
/// structures stand, and the positions at which each condition holds.
final class CorpusIndexes {
  let corpus: Corpus
  let tokenCount: Int
  private var attributes: [String: AttributeIndex] = [:]
  private var structures: [String: RegionIndex?] = [:]
  private var structureValues: [String: StructureValues] = [:]
  private var sets: [String: PositionSet] = [:]
  private var setBytes = 0
  private static let setByteLimit = 96 << 20

  init(_ corpus: Corpus) {
    self.corpus = corpus
    tokenCount = corpus.tokenCount
  }

  func attribute(_ name: String) -> AttributeIndex? {
    if let known = attributes[name] { return known }
    guard let attribute = corpus.attribute(name) else { return nil }
    let index = AttributeIndex(attribute, of: corpus)
    attributes[name] = index
    return index
  }

  func structure(_ name: String) -> RegionIndex? {
    if let known = structures[name] { return known }
    let index = corpus.structure(name).map { RegionIndex($0, tokenCount: tokenCount) }
    structures[name] = index
    return index
  }

  /// What `name` stands for in a query: a structure (`turn`), or the values of one (`turn_speaker`).
  func region(_ name: String) -> (regions: RegionIndex, values: StructureValues?)? {
    if corpus.structureNames.contains(name), let regions = structure(name) { return (regions, nil) }
    var end = name.startIndex
    while let underscore = name[end...].firstIndex(of: "_") {
      let key = String(name[name.index(after: underscore)...])
      if let regions = structure(String(name[..<underscore])),
        let values = values(key, of: regions.structure)
      {
        return (regions, values)
      }
      end = name.index(after: underscore)
    }
    return nil
  }

  private func values(_ key: String, of structure: Structure) -> StructureValues? {
    let name = "\(structure.name)_\(key)"
    if let known = structureValues[name] { return known }
    let made = structure.values(key)
    structureValues[name] = made
    return made
  }

  /// All names that can stand for a structure or its values.
  var regionNames: [String] {
    corpus.structureNames.flatMap { name in
      [name] + (structure(name)?.structure.keys ?? []).map { "\(name)_\($0)" }
    }
  }

  /// The set kept under `key`, or the one that `make` gives.
  func set(
    _ key: String, _ make: () throws(QueryError) -> PositionSet
  ) throws(QueryError) -> PositionSet {
    if let known = sets[key] { return known }
    let set = try make()
    let bytes = set.words.count * 8
    if setBytes + bytes > Self.setByteLimit {
      sets.removeAll()
      setBytes = 0
    }
    sets[key] = set
    setBytes += bytes
    return set
  }

  /// Every token.
  private(set) lazy var everyToken: PositionSet = {
    var set = PositionSet(limit: tokenCount + 1, filled: true)
    set.remove(tokenCount)
    return set
  }()

  /// The tokens that are not in `set`.
  func complement(of set: PositionSet) -> PositionSet {
    var result = set.complement
    result.remove(tokenCount)
    return result
  }
}
