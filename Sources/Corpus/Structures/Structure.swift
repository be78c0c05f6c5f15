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
  private let valuesByKey: [String: StructureValues]

  init(
    name: String, starts: Column<UInt32>, ends: Column<UInt32>?, limit: Int,
    values: [String: StructureValues]
  ) {
    self.name = name
    self.starts = starts
    self.ends = ends
    self.limit = limit
    valuesByKey = values
  }

  public var count: Int { starts.count }

  /// The keys of the values of its regions, such as `speaker`, sorted.
  public var keys: [String] { valuesByKey.keys.sorted() }

  /// The values of its regions under `key`.
  public func values(_ key: String) -> StructureValues? { valuesByKey[key] }

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
}

extension Column where Element == UInt32 {
  /// The index of the last element that is at most `value`, in an ascending column. O(log n).
  func lastIndex(atOrBefore value: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle]) <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
