/// A search for what needs the full machinery: labels, tags, lookahead, regions, anchors.
///
/// Beginnings are tried one by one, on all cores; each first letter is a pass of its own, as in CQP.
struct SimulationSearch {
  private let plan: StandardPlan
  private let domain: StandardPlan.Domain

  init(_ plan: StandardPlan, _ domain: StandardPlan.Domain) {
    self.plan = plan
    self.domain = domain
  }

  func run() throws(QueryError) -> Matches {
    var startSets = StartSets(plan, domain)
    let tables = SimulationTables(plan, domain)
    var result: Matches?
    for transition in plan.automaton.transitions[0] {
      let starts = startSets.starts(transition)
      if starts.isEmpty { continue }
      var pass = try matches(from: starts, transition.letter, tables)
      if plan.selector != nil { pass.sortAndMakeUnique() }
      if let cut = plan.cut, cut > 0 { pass.cut(to: cut) }
      result = result.map { $0.union(pass) } ?? pass
    }
    return result ?? plan.matches([], [])
  }

  private func matches(
    from starts: PositionSet, _ letter: Int, _ tables: SimulationTables
  ) throws(QueryError) -> Matches {
    let plan = plan
    let domain = domain
    let parts = Parallel.map(domain.limit) { range -> Part in
      var finder = BoundaryFinder(plan.boundary, in: domain.ranges, limit: domain.limit)
      var simulation = Simulation(tables)
      var part = Part(matches: plan.matches([], []))
      var steps = 0
      starts.forEach(in: range) { start in
        let last = finder.last(from: start)
        if last >= 0 { simulation.run(from: start, letter, last: last, into: &part.matches) }
        part.isEndless = simulation.isEndless
        steps += 1
        return !part.isEndless && (steps & 0xFFF != 0 || !domain.isCancelled())
      }
      return part
    }
    if parts.contains(where: \.isEndless) {
      throw QueryError(
        "the query repeats something that takes no token, such as a tag, without end", at: 0..<0)
    }
    var result = plan.matches([], [])
    for part in parts { result.append(part.matches) }
    return result
  }

  private struct Part: Sendable {
    var matches: Matches
    var isEndless = false
  }
}

extension Matches {
  /// Appends matches that begin behind those already there.
  mutating func append(_ other: Matches) {
    starts += other.starts
    ends += other.ends
    if let added = other.targets { targets = (targets ?? []) + added }
    if let added = other.keywords { keywords = (keywords ?? []) + added }
  }
}
