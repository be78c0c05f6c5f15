/// The ids of the documents of a corpus, each unique.
struct DocumentIDs: Sendable {
  private var indexByID: [String: Int] = [:]
  /// The last suffix given to each id that was wanted more than once.
  private var lastSuffix: [String: Int] = [:]

  /// The index of the document called `id`, whatever its case where that is unambiguous.
  func index(of id: String) -> Int? { indexByID[id] ?? indexByID[id.lowercased()] }

  /// Gives a document its id: `wanted`, or `wanted-2`, `wanted-3`, … where that is taken.
  ///
  /// A bare number would be taken for a document's number in load order, so it gets a `d` before it.
  mutating func add(_ wanted: String, index: Int) -> String {
    let base = wanted.isEmpty ? "document" : Int(wanted) == nil ? wanted : "d\(wanted)"
    var id = base
    if self.index(of: id) != nil {
      var suffix = lastSuffix[base] ?? 1
      repeat {
        suffix += 1
        id = "\(base)-\(suffix)"
      } while self.index(of: id) != nil
      lastSuffix[base] = suffix
    }
    indexByID[id] = index
    if indexByID[id.lowercased()] == nil { indexByID[id.lowercased()] = index }
    return id
  }
}
