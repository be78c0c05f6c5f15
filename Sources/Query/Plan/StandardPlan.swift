/// A standard query, ready to run. Threads that run it only read it.
struct StandardPlan: @unchecked Sendable {
  var letters: [Letter]
  var automaton: Automaton
  var labelCount: Int
  var constraint: DynamicTest?
  var selector: Selector?
  var strategy: MatchingStrategy
  var boundary: Boundary
  var setsTarget = false
  var setsKeyword = false
  /// The slots that hold the end of an open region, in strict mode.
  var strictSlots: [Int] = []
  /// Whether a condition unsets labels.
  var unsetsLabels = false
  var queueCount = 0
  var cut: Int?
  /// Set where the query is nothing but tokens and gaps.
  var stretches: Stretches?

  struct Selector {
    /// The slot of the label at the beginning; `nil` for the anchor `match`.
    var start: Int?
    var startOffset: Int
    var end: Int?
    var endOffset: Int
  }

  /// What a run works on; threads only read it.
  struct Domain: @unchecked Sendable {
    let indexes: CorpusIndexes
    /// The stretches of the corpus that are searched, ascending.
    let ranges: [Range<Int>]
    /// The matches whose anchors `<match>` and so on speak of, one a range.
    let anchors: Matches?
    let isCancelled: @Sendable () -> Bool

    var limit: Int { indexes.tokenCount + 1 }
  }

  func run(_ domain: Domain) throws(QueryError) -> Matches {
    if let stretches {
      var matches = StretchSearch(self, stretches).run(domain)
      if domain.isCancelled() { throw .cancelled }
      finish(&matches, domain)
      return matches
    }
    var plan = self
    plan.automaton.prune { !isImpossible(letters[$0]) }
    if plan.automaton.transitions[0].isEmpty { return emptyResult }
    var matches: Matches
    if let chain = Chain(plan) {
      matches = chain.run(domain)
    } else if let search = MaskSearch(plan, domain) {
      matches = search.run()
    } else {
      matches = try SimulationSearch(plan, domain).run()
    }
    if domain.isCancelled() { throw .cancelled }
    finish(&matches, domain)
    return matches
  }

  private func finish(_ matches: inout Matches, _ domain: Domain) {
    matches.apply(strategy, limit: domain.limit)
    if let cut, cut > 0 { matches.cut(to: cut) }
  }

  private var emptyResult: Matches {
    Matches(
      starts: [], ends: [], targets: setsTarget ? [] : nil, keywords: setsKeyword ? [] : nil)
  }

  private func isImpossible(_ letter: Letter) -> Bool {
    switch letter.kind {
    case .token(let set, _), .lookahead(let set, _): set?.isEmpty ?? false
    case .open(_, let set, _), .close(let set, _): set.isEmpty
    case .anchor, .region: false
    }
  }

  /// The places at which a letter can be read, counting places from the token behind them; `nil` for
  /// all. For tests that look elsewhere, a superset.
  func places(_ letter: Letter, _ domain: Domain) -> PositionSet? {
    switch letter.kind {
    case .token(let set, _): return set ?? domain.indexes.everyToken
    case .lookahead(let set, _): return set
    case .open(_, let set, _): return set
    case .close(let set, _): return set.shifted(by: -1)
    case .region(let source, let step, _):
      return step == .enter ? source.starts(limit: domain.limit) : nil
    case .anchor(let anchor, let isClosing):
      guard let matches = domain.anchors else { return nil }
      var set = PositionSet(limit: domain.limit)
      for index in 0..<matches.count {
        let position = matches.position(of: anchor, index)
        if position >= 0 { set.insert(position + (isClosing ? 1 : 0)) }
      }
      return set
    }
  }
}

extension Matches {
  /// The position of an anchor of the match at `index` in corpus order, or -1.
  func position(of anchor: Anchor, _ index: Int) -> Int {
    switch anchor {
    case .match: Int(starts[index])
    case .matchend: Int(ends[index])
    case .target: Int(targets?[index] ?? -1)
    case .keyword: Int(keywords?[index] ?? -1)
    }
  }
}
