import Corpus
import Presentation
import Query
import Reading

/// Shows settings and changes them.
enum SetCommand: Command {
  /// What can be set.
  enum Subject: Sendable {
    case setting(Setting)
    /// The anchors of a named query result.
    case result(String, Matches)
    /// What is known of a document, whose name comes next.
    case document
  }

  static let subject = Parameter<Subject>(
    "SETTING", "the name of a setting, or of a query result, or 'document'", completion: .setting
  ) { reader, session in
    let token = try reader.take("a setting")
    if token.text == "document" { return .document }
    if let setting = Setting.all.first(where: { $0.name == token.text }) {
      return .setting(setting)
    }
    if let matches = session.names[token.text]?.matches { return .result(token.text, matches) }
    throw Diagnostic.unknown(
      "setting", token.text, at: token.span,
      among: Setting.all.map(\.name) + session.names.keys, advice: "'set' lists the settings.")
  }
  static let value = Parameter<[Token]>("VALUE", "its new value", completion: .value) {
    reader, _ in
    var tokens = [try reader.take("a value")]
    while let token = reader.next() { tokens.append(token) }
    return tokens
  }

  static let spec = CommandSpec(
    "set", .shell, "Shows the settings, or changes one.",
    parameters: [subject, value],
    examples: [
      Example(
        "set", "all settings with their values", shows: "output text", "matching-strategy standard",
        "hard-boundary 500"),
      Example(
        "set output json", "results as JSON from here on",
        shows: .then("echo on", #"{"type":"echo","text":"on"}"#)),
      Example(
        "set matching-strategy longest", "how queries with repetitions match",
        shows: .then("set matching-strategy", "longest")),
      Example(
        #"set hits target nearest [word = "[A-Z].*"] within right 5 words"#,
        "an anchor of a named query result", after: ["hits = find russia"],
        shows: .said("hits: 24 matches"), .then("dump hits", "9 9 11 -1")),
      Example(
        #"set document 1 title="Putin meets Renzi" date=2015-06 outlet="#,
        "what is known of a document; nothing behind '=' takes it back",
        shows: .then("documents in 1", "1 putin-renzi 2015-06 article Putin meets Renzi")),
    ],
    discussion: """
      'set document ID KEY=VALUE …' corrects title, date, language, kind or any key of a document that is \
      loaded; 'load … with' says it while reading.

      'set NAME target|keyword|match|matchend PLACE' sets an anchor of a named query result. PLACE is \
      another anchor (match[-1]), nothing, or a token that is looked for: nearest, farthest, leftmost or \
      rightmost [CONDITION], within [left|right] N words or a structure (the sentence where nothing is \
      said), from an anchor (match), inclusive or exclusive of it.
      """, seeAlso: ["help", "find", "subset"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let setting: Setting
    switch invocation[subject] {
    case nil: return SettingsResult(settings: session.settings, shown: Setting.all)
    case .result(let name, let matches):
      return try setAnchor(of: name, matches, invocation, &session)
    case .document:
      return try describe(invocation, &session)
    case .setting(let given): setting = given
    }
    guard let tokens = invocation[value], let token = tokens.first else {
      return SettingsResult(settings: session.settings, shown: [setting])
    }
    if tokens.count > 1 {
      throw Diagnostic(
        "set does not take '\(tokens[1].text)' here", at: tokens[1].span, expected: ["to FILE"],
        advice: "Usage: \(spec.usage).")
    }
    guard let value = setting.value(token.text) else {
      throw Diagnostic(
        "'\(token.text)' is not a value of \(setting.name)", at: token.span,
        expected: setting.expected,
        suggestion: NearestName.of(token.text, among: setting.expected))
    }
    session.settings[setting] = value
    return nil
  }

  /// `set document ID KEY=VALUE …`.
  private static func describe(
    _ invocation: Invocation, _ session: inout Session
  ) throws -> Acknowledgement {
    let end = invocation.span.upperBound
    guard let tokens = invocation[value], let name = tokens.first else {
      throw Diagnostic("the document is missing", at: end..<end, expected: ["a document"])
    }
    let document = try session.documentIndex(named: name.text, at: name.span)
    guard tokens.count > 1 else {
      throw Diagnostic(
        "what is to be set is missing", at: end..<end, expected: [#"title="A title""#, "KEY=VALUE"])
    }
    var description = session.corpus.description(ofDocument: document)
    for token in tokens.dropFirst() {
      try description.take(try token.metadataEntry, at: token.span)
    }
    session.corpus.describe(document: document, as: description)
    return Acknowledgement(json: DocumentInfo(corpus: session.corpus, document: document).json)
  }

  /// `set NAME ANCHOR PLACE`.
  private static func setAnchor(
    of name: String, _ matches: Matches, _ invocation: Invocation, _ session: inout Session
  ) throws -> Acknowledgement {
    let anchors = Anchor.allCases.map(\.rawValue)
    guard let tokens = invocation[value], let first = tokens.first else {
      throw Diagnostic(
        "the anchor of '\(name)' is missing",
        at: invocation.span.upperBound..<invocation.span.upperBound,
        expected: anchors)
    }
    guard let anchor = Anchor(rawValue: first.text) else {
      throw Diagnostic(
        "'\(first.text)' is no anchor", at: first.span, expected: anchors,
        suggestion: NearestName.of(first.text, among: anchors))
    }
    let end = tokens[tokens.count - 1].span.upperBound
    let place = SourceFragment(
      invocation.source, (tokens.dropFirst().first?.span.lowerBound ?? end)..<end)
    let engine = session.queries
    let result = try place.read { try engine.setting(anchor, of: matches, to: $0) }
    return session.keep(.matches(result), as: name)
  }
}

extension DocumentDescription {
  /// Takes what is typed as `KEY=VALUE`. Throws where the value cannot be that of the key.
  mutating func take(_ entry: MetadataEntry, at span: Range<Int>) throws {
    let expected = [
      "date": ["2019-12-05", "2019-12", "2019"], "language": ["en", "ru"], "lang": ["en", "ru"],
      "kind": DocumentKind.allCases.map(\.rawValue),
    ]
    guard take(entry) else {
      throw Diagnostic(
        "'\(entry.value)' cannot be the \(entry.key) of a document", at: span,
        expected: expected[entry.key.lowercased()] ?? [])
    }
  }
}

/// Settings with their values.
struct SettingsResult: Presentable {
  let settings: Settings
  let shown: [Setting]

  var json: JSON {
    [
      "type": "settings",
      "settings": .object(shown.map { ($0.name, .string(settings[$0])) }),
    ]
  }

  var blocks: [Block] {
    [
      .table(
        Table(
          columns: [.init("Setting"), .init("Value"), .init("What it changes", key: "meaning")],
          rows: shown.map { [.text($0.name), .text(settings[$0]), .text($0.summary)] }))
    ]
  }
}
