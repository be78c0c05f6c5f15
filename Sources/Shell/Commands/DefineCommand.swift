import Presentation
import Query

/// Gives words a name that queries can use in their place.
enum DefineCommand: Command {
  static let definition = Parameter<WordListDefinition>(
    "$NAME = WORDS", "a word list and its words"
  ) { reader, _ in
    var tokens: [Token] = []
    while let token = reader.next() { tokens.append(token) }
    return try WordListDefinition(tokens)
  }

  static let spec = CommandSpec(
    "define", .finding, "Gives words a name that queries can use in their place.",
    parameters: [definition],
    examples: [
      Example(
        "define $capitals = Moscow Washington Brussels", "a word list",
        shows: .said("$capitals: 3 words"), .then("find [word = $capitals]", "7 matches")),
      Example(
        "find [word = $capitals]", "each of its words",
        after: ["define $capitals = Moscow Brussels"], shows: "3 matches", "Brussels", "Moscow"),
      Example(
        "define $capitals += Kiev Paris", "more words; -= takes some away",
        after: ["define $capitals = Moscow"], shows: .said("$capitals: 3 words"),
        .then("define", "$capitals 3 Moscow Kiev Paris")),
      Example(
        "count [lower = RE($stems) %d] by lower", "its words as regular expressions",
        after: ["define $stems = 'sanction.*' 'embarg.*'"], shows: "5 matches", "sanctions 5"),
      Example(
        "define", "all word lists with their words", after: ["define $capitals = Moscow Brussels"],
        shows: "$capitals 2 Moscow Brussels"),
    ],
    discussion: """
      'define $NAME < FILE' takes the words from a file, one a line; another list, $OTHER, stands for its \
      words; one string in quotation marks is cut at its blanks. In a query [lemma = $NAME] and \
      [lemma != $NAME %cd] take each word as it stands, RE($NAME) as a regular expression, and $NAME alone \
      is a token. Word lists are kept by 'save'; 'define $NAME =' forgets one.
      """,
    seeAlso: ["find", "names"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    guard let definition = invocation[definition] else {
      return WordListsResult(lists: session.wordLists)
    }
    let name = definition.name
    guard let operation = definition.operation else {
      guard let list = session.wordLists[name] else {
        throw Self.unknown(name, at: invocation.span(of: Self.definition), session)
      }
      return WordListsResult(lists: [name: list])
    }
    let given = try Self.words(of: definition, session)
    let known = session.wordLists[name]?.words ?? []
    let words: QueryWordList
    switch operation {
    case .set: words = QueryWordList(given)
    case .add: words = QueryWordList(known + given)
    case .remove:
      let removed = Set(given.map { Array($0.utf8) })
      words = QueryWordList(known.filter { !removed.contains(Array($0.utf8)) })
    }
    if words.words.isEmpty, definition.words.isEmpty, definition.path == nil {
      session.wordLists[name] = nil
      return Acknowledgement(
        json: WordListsResult(lists: [:]).json, note: "$\(name) is forgotten")
    }
    session.wordLists[name] = words
    return Acknowledgement(
      json: WordListsResult(lists: [name: words]).json,
      note: "$\(name): \(Count.of(words.words.count, "word"))")
  }

  private static func words(
    of definition: WordListDefinition, _ session: Session
  ) throws -> [String] {
    if let path = definition.path {
      let bytes = try DescriptorSource.contents(of: try path.path, at: path.span)
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    }
    if definition.words.count == 1, let only = definition.words.first, only.isQuoted {
      return only.text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return try definition.words.flatMap { token in
      guard !token.isQuoted, token.text.hasPrefix("$"), token.text.count > 1 else {
        return [token.text]
      }
      let name = String(token.text.dropFirst())
      guard let list = session.wordLists[name] else {
        throw unknown(name, at: token.span, session)
      }
      return list.words
    }
  }

  private static func unknown(
    _ name: String, at span: Range<Int>?, _ session: Session
  ) -> Diagnostic {
    Diagnostic.unknown(
      "word list", "$\(name)", at: span, among: session.wordLists.keys.map { "$\($0)" },
      advice: "'define $\(name) = WORD…' makes one.")
  }
}

extension Substring {
  /// The text without the blanks at its ends.
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// `$NAME`, `$NAME = WORD…`, `$NAME += WORD…`, `$NAME -= WORD…`, `$NAME < FILE`, `$NAME "WORD…"`.
struct WordListDefinition: Sendable {
  enum Operation: String, Sendable, CaseIterable {
    case set = "="
    case add = "+="
    case remove = "-="
  }

  let name: String
  /// `nil` where the list is only asked for.
  private(set) var operation: Operation?
  private(set) var words: [Token] = []
  /// The file with the words.
  private(set) var path: Token?

  init(_ tokens: [Token]) throws {
    guard let first = tokens.first, !first.isQuoted, first.text.hasPrefix("$") else {
      throw Diagnostic(
        "a word list begins with '$'", at: tokens.first?.span, expected: ["$NAME"],
        suggestion: tokens.first.map { "$\($0.text)" })
    }
    let name = first.text.dropFirst().prefix {
      $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-"
    }
    // A hyphen before '=' is the sign that takes words away.
    let isRemoval = name.hasSuffix("-") && first.text.dropFirst(name.count + 1).hasPrefix("=")
    self.name = String(isRemoval ? name.dropLast() : name)
    guard let initial = self.name.first, initial.isLetter || initial == "_" else {
      throw Diagnostic(
        "the word list has no name", at: first.span, expected: ["$ and a letter"])
    }
    var rest = Array(tokens.dropFirst())
    if let behind = first.dropping(self.name.utf8.count + 1) { rest.insert(behind, at: 0) }
    guard let sign = rest.first else { return }
    if sign.text.hasPrefix("<"), !sign.isQuoted {
      operation = .set
      rest.removeFirst()
      if let behind = sign.dropping(1) { rest.insert(behind, at: 0) }
      guard rest.count == 1 else {
        throw Diagnostic(
          "one file is expected", at: rest.dropFirst().first?.span ?? sign.span, expected: ["FILE"])
      }
      path = rest[0]
      return
    }
    let written = Operation.allCases.first { !sign.isQuoted && sign.text.hasPrefix($0.rawValue) }
    if let written {
      rest.removeFirst()
      if let behind = sign.dropping(written.rawValue.utf8.count) { rest.insert(behind, at: 0) }
    } else if !sign.isQuoted {
      throw Diagnostic(
        "'\(sign.text)' cannot stand behind the name of a word list", at: sign.span,
        expected: Operation.allCases.map { "\($0.rawValue) WORD…" } + ["< FILE"])
    }
    operation = written ?? .set
    words = rest
  }
}

extension Token {
  /// The token without so many bytes at its beginning; `nil` where nothing is left.
  fileprivate func dropping(_ count: Int) -> Token? {
    guard text.utf8.count > count else { return nil }
    return Token(
      text: String(decoding: text.utf8.dropFirst(count), as: UTF8.self),
      span: min(span.lowerBound + count, span.upperBound)..<span.upperBound, isQuoted: false)
  }
}

/// Word lists with their words.
struct WordListsResult: Presentable {
  let lists: [String: QueryWordList]

  private var sorted: [(name: String, words: [String])] {
    lists.sorted { $0.key < $1.key }.map { ($0.key, $0.value.words) }
  }

  var json: JSON {
    [
      "type": "wordLists",
      "lists": .array(
        sorted.map { ["name": .string($0.name), "words": .strings($0.words)] }),
    ]
  }

  var blocks: [Block] {
    if lists.isEmpty { return [.paragraph("There are no word lists.")] }
    return [
      .table(
        Table(
          columns: [.init("List"), .init("Size", kind: .number), .init("Words")],
          rows: sorted.map {
            [.text("$\($0.name)"), .int($0.words.count), .text($0.words.joined(separator: " "))]
          }))
    ]
  }
}
