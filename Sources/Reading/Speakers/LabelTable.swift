/// The distinct labels of one document: a string is made only of a new one.
struct LabelTable: Sendable {
  private(set) var labels: [String] = []
  private var table = ByteTable()

  var count: Int { labels.count }

  /// The index of the label whose bytes are `range` of `source`; always the same `source`.
  mutating func index(of range: Range<Int>, in source: [UInt8]) -> Int {
    let index = table.index(of: range, in: source.span)
    if index == labels.count { labels.append(String(decoding: source[range], as: UTF8.self)) }
    return index
  }

  /// The index of a label that is in the table.
  func known(_ range: Range<Int>, in source: [UInt8]) -> Int? {
    table.known(range, in: source.span)
  }
}
