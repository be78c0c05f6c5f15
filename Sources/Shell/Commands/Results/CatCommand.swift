import Corpus
import Presentation
import Query

/// Shows the matches of a named query result, sorted, cut or expanded.
enum CatCommand: Command {
  static let name = Parameter<Matches>.namedMatches("NAME", "the name of a query result").required
  static let clauses = Parameter<SourceFragment>(
    "CLAUSES", "sort by …, cut N, expand to s: as behind a query"
  ) { reader, _ in try reader.takeRaw("a clause") }

  static let spec = CommandSpec(
    "cat", aliases: ["sort", "reduce"], .finding,
    "Shows the matches of a named query result, sorted or cut as asked for.",
    parameters: [name, clauses] + ConcordanceClauses.all,
    examples: [
      Example(
        "cat hits limit 5", "its first lines", after: ["hits = find russia"], shows: "24 matches",
        .times(5, "Russia")),
      Example(
        "cat hits sort by lower at -1 limit 5", "by the word before",
        after: ["hits = find russia"], shows: "on Wednesday, Russia", "the EU- Russia",
        .times(5, "Russia")),
      Example(
        "few = cat hits sample 3", "a sample under a name", after: ["hits = find russia"],
        shows: .said("few: 3 matches")),
    ],
    discussion: ConcordanceClauses.discussion, seeAlso: ["find", "group", "tabulate", "dump"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    var matches = try invocation.required(name)
    if let clauses = invocation[clauses] {
      let engine = session.queries
      matches = try clauses.read { try engine.rearranging(matches, by: $0) }
    }
    return session.concordance(of: matches, for: invocation)
  }
}

/// Keeps the matches of a named query result at one of whose anchors a condition holds.
enum SubsetCommand: Command {
  static let condition = Parameter<SourceFragment>(
    keyword: "where", "ANCHOR: [CONDITION]",
    "a condition on the token at match, matchend, target or keyword"
  ) { reader, _ in
    try reader.takeRaw("an anchor and a condition")
  }.required

  static let spec = CommandSpec(
    "subset", .finding, "Keeps the matches of a named result at whose anchor a condition holds.",
    parameters: [CatCommand.name, condition],
    examples: [
      Example(
        #"adjectives = subset hits where match: [word = "Russian.*"]"#, "those that go on",
        after: [#"hits = find "russia.*"%c"#], shows: .said("adjectives: 3 matches"))
    ],
    seeAlso: ["cat", "find", "set"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let matches = try invocation.required(CatCommand.name)
    let engine = session.queries
    return session.concordance(
      of: try invocation.required(condition).read { try engine.subset(of: matches, where: $0) })
  }
}

/// Forgets named results.
enum DiscardCommand: Command {
  static let names = Parameter<String>("NAME", "what to forget", completion: .result) {
    reader, session in
    let token = try reader.take("a name")
    guard session.names[token.text] != nil else {
      throw Diagnostic.unknown("name", token.text, at: token.span, among: session.names.keys)
    }
    return token.text
  }.required.repeated

  static let spec = CommandSpec(
    "discard", .selecting, "Forgets selections and query results that have names.",
    parameters: [names],
    examples: [
      Example(
        "discard hits", "the name is free again", after: ["hits = find russia"],
        shows: .then("names", "Nothing has a name yet."))
    ],
    seeAlso: ["names"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let names = invocation.all(names)
    for name in names { session.names[name] = nil }
    return Acknowledgement(json: ["type": "discard", "names": .strings(names)])
  }
}
