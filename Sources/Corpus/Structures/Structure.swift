/// The regions of one kind in the corpus: sentences, turns, quotes, documents, or what annotated
/// input calls its own.
public struct Structure: Sendable {
  /// As in queries: `s`, `turn`, `quote`, `document`, or the name in the source.
  public let name: String
  /// The first corpus position of every region, ascending.
  public let starts: Column<UInt32>
  /// The position behind every region; `nil` where a region ends at the start of the next.
  public let ends: Column<UInt32>?
  /// The end of the last region where `ends` is `nil`.
  private let limit: Int
  /// The keys of the values of its regions, such as `speaker`, sorted.
  public let keys: [String]
  private let makeValues: @Sendable (String) -> StructureValues?

  /// - Parameter values: gives the values under one of `keys`; they are made when they are asked for.
  init(
    name: String, starts: Column<UInt32>, ends: Column<UInt32>?, limit: Int, keys: [String] = [],
    values: @escaping @Sendable (String) -> StructureValues? = { _ in nil }
  ) {
    self.name = name
    self.starts = starts
    self.ends = ends
    self.limit = limit
    self.keys = keys.sorted()
    makeValues = values
  }

  public var count: Int { starts.count }

  /// The values of its regions under `key`. O(regions), each time that they are asked for, unless
  /// the input brings them.
  public func values(_ key: String) -> StructureValues? { makeValues(key) }

  /// The corpus positions of region `index`.
  public func region(_ index: Int) -> Range<Int> {
    let start = Int(starts[index])
    if let ends { return start..<Int(ends[index]) }
    return start..<(index + 1 < starts.count ? Int(starts[index + 1]) : limit)
  }

  /// The region that holds a corpus position. O(log regions).
  public func index(containing position: Int) -> Int? {
    guard let index = starts.lastIndex(atOrBefore: position) else { return nil }
    return region(index).contains(position) ? index : nil
  }
}

/// One value a region: an id into a lexicon of the distinct values.
public struct StructureValues: Sendable {
  public let lexicon: Lexicon
  /// One id a region.
  public let ids: Column<UInt32>

  init(lexicon: Lexicon, ids: Column<UInt32>) {
    self.lexicon = lexicon
    self.ids = ids
  }

  /// The values of `strings`, one a region.
  init(_ strings: some Sequence<String>) {
    var lexicon = Lexicon()
    var ids = Column<UInt32>()
    for string in strings { ids.append(UInt32(lexicon.intern(string))) }
    self.init(lexicon: lexicon, ids: ids)
  }

  /// What `value` gives for `numbers`, one a region; it is asked once for each number below `limit`.
  init(_ numbers: some Sequence<Int>, below limit: Int, value: (Int) -> String) {
    var lexicon = Lexicon()
    var known = [UInt32](repeating: .max, count: limit)
    var ids = Column<UInt32>()
    for number in numbers {
      if known[number] == .max { known[number] = UInt32(lexicon.intern(value(number))) }
      ids.append(known[number])
    }
    self.init(lexicon: lexicon, ids: ids)
  }
}

extension Column where Element == UInt32 {
  /// The index of the last element that is at most `value`, in an ascending column. O(log n).
  func lastIndex(atOrBefore value: Int) -> Int? {
    let behind = indices.partitioningIndex { Int(self[$0]) > value }
    return behind == 0 ? nil : behind - 1
  }
}
