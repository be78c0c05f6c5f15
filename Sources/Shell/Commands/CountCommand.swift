import Corpus
import Presentation
import Query
import Statistics

/// Counts the matches of a query by what they are or where they stand.
enum CountCommand: Command {
  static let query = Parameter.corpusQuery
  static let keys = Parameter<GroupingKey>.groupingKey.clause("by")
  static let scope = Parameter.inScope
  static let minimum = Parameter.minimum
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "count", .finding, "Counts the matches of a query by what they are or where they stand.",
    parameters: [query, keys.repeated, scope, minimum, limit],
    examples: [
      Example(
        #"count "sanction.*"%c by word %c"#, "the words that match, whatever their case",
        shows: "5 matches", "sanctions 5"),
      Example(
        "count russia by speaker", "who says it how often", shows: "24 matches", "Sergey Lavrov 10",
        "Question 6"),
      Example(
        #"count [lower="not"] [] by lower limit 10"#, "what 'not' stands before",
        shows: "9 matches", "not siding 1"),
      Example(
        "count libya by document role", "by two things at once",
        shows: "sergey-lavrov-italian answer 3", "putin-renzi narration 2",
        "sergey-lavrov-italian question 2"),
    ],
    discussion: """
      Count by a token attribute (word, lower, stem, …), by speaker, role, document, date, year, month, \
      kind, language, title, a metadata key, or the values of a structure (turn_role). %c and %d behind \
      an attribute leave case and diacritics out of account. Where nothing is said, it is 'lower'.
      """,
    seeAlso: ["find", "frequency"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let answer = try session.answer(try invocation.required(query), in: invocation[scope])
    var keys = invocation.all(keys)
    if keys.isEmpty { keys = [try GroupingKey("lower", in: session.corpus)] }
    let counts = MatchCounts(answer.matches, by: keys, in: session.corpus)
    let tokens = CountedTypes(of: session.corpus)
      .count(in: session.scope(invocation[scope]).tokens, of: session.corpus)
    return MatchCountsResult(
      names: keys.map(\.name), counts: counts, tokens: tokens,
      minimum: invocation[minimum] ?? 1, limit: session.limit(invocation[limit]),
      hint: answer.hint)
  }
}

extension Parameter where Value == GroupingKey {
  /// What to count by; `%c` behind an attribute ignores case.
  static var groupingKey: Parameter {
    Parameter("ATTRIBUTE", "what to count by", completion: .attribute) { reader, session in
      let token = try reader.take("an attribute")
      var name = token.text.hasSuffix(",") ? String(token.text.dropLast()) : token.text
      var letters = ""
      if let percent = name.firstIndex(of: "%") {
        letters = String(name[name.index(after: percent)...])
        name = String(name[..<percent])
      } else if let next = reader.peek, next.text.hasPrefix("%") {
        letters = String(next.text.dropFirst())
        reader.next()
      }
      var flags: StringFlags = []
      if letters.contains("c") { flags.insert(.ignoringCase) }
      if letters.contains("d") { flags.insert(.ignoringDiacritics) }
      do throws(QueryError) {
        return try GroupingKey(name, flags: flags, in: session.corpus, at: 0..<name.utf8.count)
      } catch {
        throw error.diagnostic(in: token.span)
      }
    }
  }
}

/// A table of counted matches.
struct MatchCountsResult: Presentable {
  let names: [String]
  let counts: MatchCounts
  /// The tokens searched that have a letter or digit, which frequencies are relative to.
  let tokens: Int
  let minimum: Int
  let limit: Int?
  let hint: String?

  private var shown: Rows<MatchCounts.Item> {
    Rows(counts.items.filter { $0.count >= minimum }).limited(to: limit)
  }

  var json: JSON {
    let tokens = tokens
    return [
      "type": "frequency", "total": .int(counts.total), "tokens": .int(tokens),
      "by": .strings(names),
      "items": .array(
        shown.mapped { item in
          [
            "values": .strings(item.values), "count": .int(item.count),
            "perMillion": .double(
              tokens > 0 ? Double(item.count) * 1_000_000 / Double(tokens) : 0),
          ]
        }),
      "hint": .string(hint),
    ]
  }

  var blocks: [Block] {
    let total = Count.of(counts.total, "match", "matches")
    var blocks: [Block] = [
      .paragraph(
        StyledText(
          "\(total) in \(Count.of(tokens, "token")), \(Count.of(counts.items.count, "value"))", .dim
        ))
    ]
    if let hint { blocks.append(.paragraph(StyledText(hint, .warning))) }
    if let table, counts.total > 0 { blocks.append(.table(table)) }
    return blocks
  }

  var table: Table? {
    let tokens = tokens
    let columns =
      names.map { Table.Column($0) } + [
        .init("Count", kind: .number), .init("Per million", kind: .number),
      ]
    return Table(
      columns: columns,
      rows: shown.mapped { item in
        var cells = item.values.map { Table.Cell.text($0) }
        let rate = tokens > 0 ? Double(item.count) * 1_000_000 / Double(tokens) : 0
        cells.append(.int(item.count))
        cells.append(.real(rate, decimals: 1))
        return cells
      })
  }
}
