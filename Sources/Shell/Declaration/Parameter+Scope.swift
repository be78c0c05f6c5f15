import Corpus
import Query

/// What a command runs on: the current selection, a document, a speaker, …
struct Scope: Sendable {
  /// What sort of thing it is.
  enum Kind: Sendable, Equatable {
    case current
    /// A document, by its index.
    case document(Int)
    /// A turn or sentence.
    case passage
    /// A speaker, by their index.
    case speaker(Int)
    case named, expression
  }

  var kind: Kind
  /// What readers call it: the id of a document, the name of a speaker, the name that was given.
  var name: String
  /// The turns.
  var selection: Selection
  /// The tokens that count: those of the turns; of a speaker, what they say in turns and in quotes.
  var tokens: Runs
}

extension Parameter where Value == Scope {
  /// A document, turn, sentence, speaker, named selection or parenthesised expression.
  static func scope(_ summary: String = "what to run on") -> Parameter {
    Parameter("WHAT", summary, completion: .selection) { reader, session in
      try session.readScope(&reader)
    }
  }

  /// `in WHAT`: something other than the current selection.
  static var inScope: Parameter {
    scope("something other than the current selection").clause("in")
  }
}

extension Session {
  /// What a command runs on where nothing else is said.
  var currentScope: Scope {
    scope(.current, "everything selected", selection)
  }

  /// What a clause `in WHAT` asks for, else the current selection.
  func scope(_ given: Scope?) -> Scope { given ?? currentScope }

  /// The scope of a document.
  func scope(ofDocument index: Int) -> Scope {
    scope(.document(index), corpus.documents[index].id, corpus.selection(ofDocument: index))
  }

  /// The scope of a speaker: their turns and the quotes given to them, in all documents.
  func scope(ofSpeaker index: Int) -> Scope {
    let tokens = corpus.tokens(saidBy: index, in: corpus.everything)
    var turns: [Range<Int>] = []
    for run in tokens.ranges {
      turns.append(
        corpus.turnIndex(ofToken: run.lowerBound)..<corpus.turnIndex(ofToken: run.upperBound - 1)
          + 1)
    }
    return Scope(
      kind: .speaker(index), name: corpus.speakers[index].name,
      selection: Selection(turns: Runs(turns)), tokens: tokens)
  }

  private func scope(_ kind: Scope.Kind, _ name: String, _ selection: Selection) -> Scope {
    Scope(
      kind: kind, name: name, selection: selection, tokens: corpus.tokens(in: selection))
  }

  fileprivate func readScope(_ reader: inout ArgumentReader) throws -> Scope {
    let token = try reader.take("a document, a name, speaker '…' or an expression in parentheses")
    if token.isGroup {
      let fragment = SourceFragment(
        reader.source, token.span.lowerBound + 1..<token.span.upperBound - 1)
      return scope(.expression, token.text, try turns(satisfying: fragment, in: corpus.everything))
    }
    if token.text == "speaker", !token.isQuoted, !reader.isAtEnd, let name = reader.next() {
      return scope(ofSpeaker: try speakerIndex(named: name.text, at: name.span))
    }
    if let named = names[token.text] {
      return scope(.named, token.text, named.selection(in: corpus))
    }
    if let document = corpus.documentIndex(named: token.text) { return scope(ofDocument: document) }
    if let passage = corpus.resolve(Reference(parsing: token.text)) {
      var scope = scope(.passage, token.text, Selection(turns: Runs(passage.turns)))
      if let first = passage.sentences.first, let last = passage.sentences.last {
        let tokens =
          corpus.tokens(ofSentence: first).lowerBound..<corpus.tokens(ofSentence: last).upperBound
        scope.tokens = Runs(tokens)
      }
      return scope
    }
    if let speaker = try? corpus.speaker(named: token.text) { return scope(ofSpeaker: speaker) }
    throw unknownScope(token)
  }

  private func unknownScope(_ token: Token) -> Diagnostic {
    let surnames = corpus.speakers.compactMap {
      $0.name.split(separator: " ").last.map(String.init)
    }
    let known =
      Array(names.keys) + corpus.documents.map(\.id) + corpus.speakers.map(\.name) + surnames
    return Diagnostic(
      "there is no document, name or speaker '\(token.text)'", at: token.span,
      suggestion: NearestName.of(token.text, among: known)
        ?? NearestName.ofPart(token.text, among: corpus.documents.map(\.id)),
      advice: corpus.documents.isEmpty
        ? "Nothing is loaded yet; begin with 'load PATH'." : "'documents' lists what is loaded.")
  }

  /// The turns of `selection` for which a filter expression holds.
  func turns(
    satisfying expression: SourceFragment, in selection: Selection
  ) throws -> Selection {
    try expression.read { text in
      try FilterExpression.parse(text).evaluate(
        with: queries, within: selection)
    }
  }

  /// The index of a document given by id or number.
  func documentIndex(named name: String, at span: Range<Int>?) throws -> Int {
    if let index = corpus.documentIndex(named: name) { return index }
    throw Diagnostic(
      "there is no document '\(name)'", at: span,
      suggestion: NearestName.ofPart(name, among: corpus.documents.map(\.id)),
      advice: corpus.documents.isEmpty
        ? "Nothing is loaded yet; begin with 'load PATH'." : "'documents' lists them.")
  }

  /// The index of a speaker given by a name that is theirs alone.
  func speakerIndex(named name: String, at span: Range<Int>) throws -> Int {
    do {
      return try corpus.speaker(named: name, at: 0..<span.count)
    } catch {
      throw error.diagnostic(in: span)
    }
  }
}
