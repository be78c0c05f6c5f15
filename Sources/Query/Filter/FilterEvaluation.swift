internal import Corpus

/// Finds the turns of a selection that satisfy a filter expression.
struct FilterEvaluation {
  typealias Comparison = FilterExpression.Comparison
  typealias Term = FilterExpression.Term

  let engine: QueryEngine
  let selection: Runs
  let isCancelled: @Sendable () -> Bool

  private var corpus: Corpus { engine.corpus }

  func turns(_ node: FilterExpression.Node) throws(QueryError) -> Runs {
    if isCancelled() { throw .cancelled }
    switch node {
    case .all: return selection
    case .and(let left, let right):
      let first = try turns(left)
      // The right side is read even where it can change nothing, so that its errors are told.
      return first.intersection(try turns(right))
    case .or(let left, let right): return try turns(left).union(try turns(right))
    case .not(let node): return selection.subtracting(try turns(node))
    case .has(let query): return try turns(having: query)
    case .mentions(let phrase): return try turns(mentioning: phrase)
    case .isOne(let field, let values):
      var found = Runs()
      for value in values { found = found.union(try turns(field, .equal, value)) }
      return found
    case .compare(let field, let comparison, let value):
      switch comparison {
      case .unequal: return selection.subtracting(try turns(field, .equal, value))
      case .matchesNot: return selection.subtracting(try turns(field, .matches, value))
      default: return try turns(field, comparison, value)
      }
    }
  }

  private func turns(
    _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> Runs {
    let name = field.text.lowercased()
    switch name {
    case "speaker": return try turns(ofSpeaker: value, comparison, field)
    case "role":
      let names = Role.allCases.map(\.name)
      let test = try text(field, comparison, value, among: names)
      let wanted = Role.allCases.map { test($0.name) }
      return try turns { wanted[Int(corpus.role(ofTurn: $0).rawValue)] }
    case "turn":
      let test = try number(field, comparison, value)
      return try turns { test(Double(corpus.turn($0).number)) }
    case "words":
      let test = try number(field, comparison, value)
      let counts = corpus.wordCounts(ofTurns: selection)
      return try turns { test(Double(counts[$0 - (selection.ranges.first?.lowerBound ?? 0)])) }
    case "start" where corpus.hasTimes:
      let test = try seconds(field, comparison, value)
      return try turns { corpus.time(ofTurn: $0).map { test($0.startSeconds) } ?? false }
    case "end" where corpus.hasTimes:
      let test = try seconds(field, comparison, value)
      return try turns { corpus.time(ofTurn: $0)?.endSeconds.map(test) ?? false }
    case "language" where corpus.hasTurnLanguages:
      let test = try text(field, comparison, value)
      return try turns { corpus.language(ofTurn: $0).map(test) ?? false }
    default: return try turns(ofDocuments: name, field, comparison, value)
    }
  }

  /// A test of a time in seconds; the value may be a clock time, `1:02:03`.
  private func seconds(
    _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> (Double) -> Bool {
    guard let time = TurnTime.seconds(ofClock: value.text) else {
      return try number(field, comparison, value)
    }
    return try number(field, comparison, Term(text: "\(time)", range: value.range))
  }

  /// The turns of the selection that pass a test.
  private func turns(_ isIncluded: (Int) -> Bool) throws(QueryError) -> Runs {
    var result = Runs()
    var steps = 0
    for run in selection.ranges {
      for turn in run {
        if isIncluded(turn) { result.append(turn..<turn + 1) }
        steps += 1
        if steps & 0xFFFF == 0, isCancelled() { throw .cancelled }
      }
    }
    return result
  }

  // MARK: Queries

  /// The turns in which a match begins.
  private func turns(having query: Term) throws(QueryError) -> Runs {
    do {
      return turns(holding: try engine.find(query.text, isCancelled: isCancelled).matches)
    } catch {
      throw error.moved(by: query.range.lowerBound)
    }
  }

  /// The turns with the words of a phrase one after another, whatever their case.
  private func turns(mentioning phrase: Term) throws(QueryError) -> Runs {
    let words = phrase.text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else {
      throw QueryError("there are no words to look for", at: phrase.range, expected: ["\"WORDS\""])
    }
    let query = Query(phrase: words)
    return turns(holding: try engine.find(query, isCancelled: isCancelled).matches)
  }

  private func turns(holding matches: Matches) -> Runs {
    var found = Runs()
    var end = -1
    for start in matches.starts where Int(start) >= end {
      let turn = corpus.turnIndex(ofToken: Int(start))
      end = corpus.tokens(ofTurn: turn).upperBound
      found.append(turn..<turn + 1)
    }
    return found.intersection(selection)
  }

  // MARK: Documents

  private func turns(
    ofDocuments name: String, _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> Runs {
    let test: (Document, Int) -> Bool
    switch name {
    case "document": test = try documentTest(field, comparison, value)
    case "title":
      let title = try text(field, comparison, value)
      test = { document, _ in document.title.map(title) ?? false }
    case "kind":
      let kind = try text(field, comparison, value, among: DocumentKind.allCases.map(\.rawValue))
      test = { document, _ in kind(document.kind.rawValue) }
    case "language":
      let language = try text(field, comparison, value)
      test = { document, _ in document.language.map(language) ?? false }
    case "date":
      let date = try date(field, comparison, value)
      test = { document, _ in document.date.map(date) ?? false }
    default:
      try requireMetadata(field)
      let metadata = try metadata(field, comparison, value)
      test = { document, _ in document.metadataValue(name).map(metadata) ?? false }
    }
    var found = Runs()
    for (index, document) in corpus.documents.enumerated() where test(document, index) {
      found.append(document.turns)
    }
    return found.intersection(selection)
  }

  private func documentTest(
    _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> (Document, Int) -> Bool {
    switch comparison {
    case .equal:
      let folded = value.text.lowercased()
      let titled = corpus.documents.indices.filter {
        corpus.documents[$0].title?.lowercased() == folded
      }
      guard let wanted = corpus.documentIndex(named: value.text) ?? titled.first else {
        throw QueryError(
          "no document is called '\(value.text)'", at: value.range,
          suggestion: NearestName.ofPart(value.text, among: corpus.documents.map(\.id)))
      }
      return { _, index in index == wanted }
    case .matches:
      let id = try text(field, comparison, value)
      return { document, _ in id(document.id) }
    default:
      let number = try number(field, comparison, value)
      return { _, index in number(Double(index + 1)) }
    }
  }

  private func requireMetadata(_ field: Term) throws(QueryError) {
    let name = field.text.lowercased()
    var keys: Set<String> = []
    for document in corpus.documents {
      for entry in document.metadata {
        if entry.key.lowercased() == name { return }
        keys.insert(entry.key)
      }
    }
    let known = FilterExpression.fields + keys.sorted()
    throw QueryError(
      "no field is called '\(field.text)'", at: field.range, expected: Array(known.prefix(16)),
      suggestion: NearestName.of(field.text, among: known + ["has", "mentions"]))
  }

  // MARK: Speakers

  /// Turns spoken by someone, and turns without a speaker that quote them.
  private func turns(
    ofSpeaker value: Term, _ comparison: Comparison, _ field: Term
  ) throws(QueryError) -> Runs {
    var wanted = [Bool](repeating: false, count: corpus.speakers.count)
    if comparison == .equal {
      wanted[try corpus.speaker(named: value.text, at: value.range)] = true
    } else {
      let test = try text(field, comparison, value)
      for (index, speaker) in corpus.speakers.enumerated() {
        wanted[index] = test(speaker.name) || speaker.aliases.contains(where: test)
      }
    }
    let spoken = try turns { corpus.speaker(ofTurn: $0).map { wanted[$0] } ?? false }
    var quoting: [Range<Int>] = []
    for quote in corpus.quotes {
      if let speaker = quote.speaker, wanted[speaker], corpus.speaker(ofTurn: quote.turn) == nil {
        quoting.append(quote.turn..<quote.turn + 1)
      }
    }
    return quoting.isEmpty ? spoken : spoken.union(Runs(quoting).intersection(selection))
  }

  // MARK: Values

  /// A test of text. Regular expressions match anywhere in it, whatever its case.
  private func text(
    _ field: Term, _ comparison: Comparison, _ value: Term, among known: [String]? = nil
  ) throws(QueryError) -> (String) -> Bool {
    switch comparison {
    case .matches:
      let pattern = try RegularExpression(
        value.text, extent: .part, ignoringCase: true, at: value.range)
      return { pattern.matches($0) }
    case .equal:
      let folded = value.text.lowercased()
      if let known, !known.contains(folded) {
        throw QueryError(
          "no \(field.text) is called '\(value.text)'", at: value.range, expected: known,
          suggestion: NearestName.of(value.text, among: known))
      }
      return { $0.lowercased() == folded }
    default:
      let folded = value.text.lowercased()
      return { Self.compare($0.lowercased(), comparison, folded) }
    }
  }

  private func number(
    _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> (Double) -> Bool {
    guard let wanted = Double(value.text), comparison != .matches else {
      throw QueryError(
        "'\(field.text)' is compared with a number", at: value.range, expected: ["NUMBER"])
    }
    return { Self.compare($0, comparison, wanted) }
  }

  private func date(
    _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> (String) -> Bool {
    if comparison == .matches { return try text(field, comparison, value) }
    guard let wanted = DatePeriod(value.text) else {
      throw QueryError(
        "'\(value.text)' is not a date of the calendar", at: value.range,
        expected: [
          "YYYY, such as 2019", "YYYY-MM, such as 2019-12", "YYYY-MM-DD, such as 2019-12-05",
        ])
    }
    return { DatePeriod($0)?.satisfies(comparison, wanted) ?? false }
  }

  /// Numbers compare as numbers, dates as dates, all else as text.
  private func metadata(
    _ field: Term, _ comparison: Comparison, _ value: Term
  ) throws(QueryError) -> (String) -> Bool {
    let asText = try text(field, comparison, value)
    if comparison == .matches { return asText }
    if let wanted = Double(value.text) {
      return {
        if let number = Double($0) { return Self.compare(number, comparison, wanted) }
        if let date = DatePeriod($0), let period = DatePeriod(value.text) {
          return date.satisfies(comparison, period)
        }
        return comparison == .equal && asText($0)
      }
    }
    if let wanted = DatePeriod(value.text) {
      return { DatePeriod($0)?.satisfies(comparison, wanted) ?? asText($0) }
    }
    return asText
  }

  private static func compare<Value: Comparable>(
    _ left: Value, _ comparison: Comparison, _ right: Value
  ) -> Bool {
    switch comparison {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    case .matches, .matchesNot: false
    }
  }
}
