/// What the parsers of this room do against texts that are nested without measure, so that no text
/// exhausts the stack.
enum Nesting {
  /// How deep parentheses, negations and calls may stand in each other.
  static let limit = 1_000

  /// Joins nodes into a tree that is not deeper than it must be, in their order. `nodes` is not empty.
  static func joined<Node>(_ nodes: ArraySlice<Node>, _ join: (Node, Node) -> Node) -> Node {
    if nodes.count == 1, let only = nodes.first { return only }
    let middle = nodes.startIndex + nodes.count / 2
    return join(joined(nodes[..<middle], join), joined(nodes[middle...], join))
  }

  /// - Throws: `QueryError` at `range` where `depth` is beyond the limit.
  static func check(_ depth: Int, at range: Range<Int>) throws(QueryError) {
    if depth > limit {
      throw QueryError("this is nested deeper than \(limit) levels", at: range)
    }
  }
}
