internal import Corpus

/// The tokens that a bare word of a phrase stands for.
struct PhraseTokens {
  private let indexes: CorpusIndexes

  init(_ indexes: CorpusIndexes) { self.indexes = indexes }

  /// One token where the corpus has the word as such, else the tokens that the corpus would make of
  /// it: `don't` is one token here, two there.
  func split(_ word: Located<String>) -> [Constraint] {
    let lower = word.value.lowercased()
    if lower.contains("*") { return [condition(pattern: lower, at: word.range)] }
    if indexes.attribute("lower")?.attribute.lexicon.find(lower) == nil {
      let parts = Corpus.tokens(of: lower)
      if parts.count > 1 { return parts.map { condition(exactly: $0, at: word.range) } }
    }
    return [condition(exactly: lower, at: word.range)]
  }

  private func condition(exactly text: String, at range: Range<Int>) -> Constraint {
    condition(text, .literal, range)
  }

  private func condition(pattern: String, at range: Range<Int>) -> Constraint {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    let escaped = parts.map { part in
      String(part.flatMap { $0.isLetter || $0.isNumber ? [$0] : ["\\", $0] })
    }
    return condition(escaped.joined(separator: ".*"), [], range)
  }

  private func condition(_ text: String, _ flags: StringFlags, _ range: Range<Int>) -> Constraint {
    let string = StringOperand(content: .text(text), relation: .equals, flags: flags, range: range)
    return .compare(.name("lower", unsetting: false, range), .equal, .string(string), range)
  }
}
