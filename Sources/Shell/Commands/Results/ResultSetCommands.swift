import Corpus
import Presentation
import Query

/// The matches of two named results together.
enum UnionCommand: Command {
  static let left = Parameter<Matches>.namedMatches("LEFT", "the name of a query result").required
  static let right = Parameter<Matches>.namedMatches("RIGHT", "the name of another").required

  static let spec = CommandSpec(
    "union", aliases: ["join"], .finding, "Joins two named query results.",
    parameters: [left, right],
    examples: [
      Example(
        "either = union a b", "the matches of both, each once",
        after: ["a = find russia", "b = find moscow"], shows: .said("either: 26 matches"))
    ],
    seeAlso: ["intersection", "difference", "find"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let matches = try invocation.required(left).union(invocation.required(right))
    return session.concordance(of: matches)
  }
}

/// The matches that two named results have both.
enum IntersectionCommand: Command {
  static let spec = CommandSpec(
    "intersection", aliases: ["inter", "intersect"], .finding,
    "Keeps what two named query results have in common.",
    parameters: [UnionCommand.left, UnionCommand.right],
    examples: [
      Example(
        "both = intersection a b", "the matches that both have",
        after: ["a = find russia", "b = find russia in 2"], shows: .said("both: 16 matches"))
    ],
    seeAlso: ["union", "difference", "find"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let right = try invocation.required(UnionCommand.right)
    return session.concordance(of: try invocation.required(UnionCommand.left).intersection(right))
  }
}

/// The matches of one named result that another has not.
enum DifferenceCommand: Command {
  static let spec = CommandSpec(
    "difference", aliases: ["diff"], .finding, "Takes one named query result from another.",
    parameters: [UnionCommand.left, UnionCommand.right],
    examples: [
      Example(
        "rest = difference a b", "the matches of the first that the second has not",
        after: ["a = find russia", "b = find russia in 1"], shows: .said("rest: 16 matches"))
    ],
    seeAlso: ["union", "intersection", "find"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let right = try invocation.required(UnionCommand.right)
    return session.concordance(of: try invocation.required(UnionCommand.left).subtracting(right))
  }
}

extension Parameter where Value == Matches {
  /// The name of a query result.
  static func namedMatches(_ placeholder: String = "NAME", _ summary: String) -> Parameter {
    Parameter(placeholder, summary, completion: .result) { reader, session in
      let token = try reader.take("a name")
      guard let value = session.names[token.text] else {
        throw Diagnostic.unknown(
          "name", token.text, at: token.span, among: session.names.keys,
          advice: "'NAME = find QUERY' keeps the matches of a query.")
      }
      guard let matches = value.matches else {
        throw Diagnostic(
          "'\(token.text)' is a selection, not the result of a query", at: token.span,
          expected: ["a name given with NAME = find …"])
      }
      return matches
    }
  }
}
