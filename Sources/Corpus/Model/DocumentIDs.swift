/// The ids of the documents of a corpus, each unique.
struct DocumentIDs: Sendable {
  private var indexByID: [String: Int] = [:]

  /// The index of the document called `id`, whatever its case where that is unambiguous.
  func index(of id: String) -> Int? { indexByID[id] ?? indexByID[id.lowercased()] }

  /// `wanted`, or `wanted-2`, `wanted-3`, … where it is taken. A bare number would be taken for a
  /// document's number, so it gets a `d` before it.
  func unique(_ wanted: String, number: Int) -> String {
    let base = wanted.isEmpty ? "document-\(number)" : Int(wanted) == nil ? wanted : "d\(wanted)"
    guard index(of: base) != nil else { return base }
    var suffix = 2
    while index(of: "\(base)-\(suffix)") != nil { suffix += 1 }
    return "\(base)-\(suffix)"
  }

  mutating func add(_ id: String, index: Int) {
    indexByID[id] = index
    if indexByID[id.lowercased()] == nil { indexByID[id.lowercased()] = index }
  }
}
