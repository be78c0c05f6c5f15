import Corpus
import Query

// The kinds of parameters that commands are made of. Each reads what was typed into a value that a
// command can use as it is, or throws an error that says what could have stood there.

extension Parameter where Value == Int {
  /// A whole number.
  static func number(
    _ placeholder: String = "N", _ summary: String,
    in range: ClosedRange<Int> = 1...Int.greatestCount
  ) -> Parameter {
    Parameter(placeholder, summary) { reader, _ in
      let token = try reader.take("a number")
      return try token.count(in: range)
    }
  }

  /// A document, as its index in the corpus.
  static func document(_ summary: String) -> Parameter {
    Parameter("ID", summary, completion: .document) { reader, session in
      let token = try reader.take("a document")
      return try session.documentIndex(named: token.text, at: token.span)
    }
  }

  /// A speaker, as their index in the corpus.
  static func speaker(_ summary: String) -> Parameter {
    Parameter("SPEAKER", summary, completion: .speaker) { reader, session in
      let token = try reader.take("a speaker")
      return try session.speakerIndex(named: token.text, at: token.span)
    }
  }
}

extension Parameter where Value == Bool {
  /// A clause of two fixed words, such as `with punctuation`.
  static func flag(_ keyword: String, _ word: String, _ summary: String) -> Parameter {
    Parameter(keyword: keyword, word, summary, completion: .choices([word])) { reader, _ in
      let token = try reader.take(word)
      guard token.text == word else {
        throw Diagnostic(
          "'\(keyword) \(token.text)' means nothing here", at: token.span, expected: [word],
          suggestion: NearestName.of(token.text, among: [word]))
      }
      return true
    }
  }
}

extension Parameter where Value == Bool {
  /// A clause of one fixed word, such as `raw`.
  static func flag(_ keyword: String, _ summary: String) -> Parameter {
    Parameter(keyword: keyword, "", summary) { _, _ in true }
  }
}

extension Parameter where Value == String {
  /// A word, or text in quotation marks.
  static func word(
    _ placeholder: String, _ summary: String, completion: Completion = .nothing
  ) -> Parameter {
    Parameter(placeholder, summary, completion: completion) { reader, _ in
      try reader.take(placeholder).text
    }
  }

  /// A path of a file; `~` stands for the home folder, `$NAME` for a variable of the environment.
  static func file(_ placeholder: String = "FILE", _ summary: String) -> Parameter {
    Parameter(placeholder, summary, completion: .file) { reader, _ in
      try reader.take("a file").path
    }
  }

  /// One of some fixed words.
  static func choice(
    _ placeholder: String, _ choices: [String], _ summary: String
  ) -> Parameter {
    Parameter(placeholder, summary, completion: .choices(choices)) { reader, _ in
      let token = try reader.take(choices.joined(separator: " or "))
      guard let choice = choices.first(where: { $0 == token.text.lowercased() }) else {
        throw Diagnostic(
          "'\(token.text)' is none of the choices", at: token.span, expected: choices,
          suggestion: NearestName.of(token.text, among: choices))
      }
      return choice
    }
  }
}

extension Parameter where Value == Attribute {
  /// A token attribute: `word`, `lower`, `stem`, or one of a loaded file.
  static func attribute(_ summary: String) -> Parameter {
    Parameter("ATTRIBUTE", summary, completion: .attribute) { reader, session in
      let token = try reader.take("an attribute")
      let name = token.text.hasSuffix(",") ? String(token.text.dropLast()) : token.text
      guard let attribute = session.corpus.attribute(name) else {
        let names = session.corpus.attributeNames
        throw Diagnostic(
          "there is no attribute '\(name)'", at: token.span, expected: names,
          suggestion: NearestName.of(name, among: names))
      }
      return attribute
    }
  }
}

extension Parameter where Value == SourceFragment {
  /// A corpus query, handed on as it was typed.
  static func query(_ summary: String) -> Parameter {
    Parameter("QUERY", summary, completion: .query) { reader, _ in try reader.takeRaw("a query") }
  }

  /// A filter expression, handed on as it was typed.
  static func expression(_ summary: String) -> Parameter {
    Parameter("EXPRESSION", summary, completion: .expression) { reader, _ in
      try reader.takeRaw("an expression")
    }
  }

  /// Anything up to the end of the statement.
  static func text(
    _ placeholder: String = "TEXT", _ summary: String, completion: Completion = .nothing
  ) -> Parameter {
    Parameter(placeholder, summary, completion: completion) { reader, _ in
      try reader.takeRaw("text")
    }
  }
}

extension Parameter where Value == RowLimit {
  /// `limit n` or `limit all`: how many rows are shown.
  static var limit: Parameter {
    Parameter(keyword: "limit", "N", "how many at most, or all", completion: .choices(["all"])) {
      reader, _ in
      let token = try reader.take("a number or all")
      if token.text == "all" { return .all }
      return .count(try token.count(in: 0...Int.greatestCount, or: ["all"]))
    }
  }
}

/// How many rows of a result are shown.
enum RowLimit: Sendable, Equatable {
  case count(Int)
  case all

  /// The greatest number, `nil` for all.
  var maximum: Int? {
    if case .count(let count) = self { return count }
    return nil
  }
}

extension Token {
  /// The number that the word stands for.
  /// - Parameter others: what could have stood there as well.
  func count(in range: ClosedRange<Int>, or others: [String] = []) throws -> Int {
    guard let number = Int(bounded: text), range.contains(number) else {
      throw Diagnostic(
        "'\(text)' is not a number that can stand here", at: span,
        expected: ["\(Count.grouped(range.lowerBound)) to \(Count.grouped(range.upperBound))"]
          + others)
    }
    return number
  }

  /// What `KEY=VALUE` says.
  var metadataEntry: MetadataEntry {
    get throws {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Diagnostic(
          "'\(text)' is not of the form KEY=VALUE", at: span,
          expected: [#"title="A title""#, "date=2019-12-05"])
      }
      return MetadataEntry(key: String(parts[0]), value: String(parts[1]))
    }
  }
}
