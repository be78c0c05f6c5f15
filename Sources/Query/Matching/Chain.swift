/// A query whose every element stands at a fixed distance from the beginning: the places where it
/// matches are found for the whole corpus at once, by intersecting shifted sets.
struct Chain {
  private let plan: StandardPlan
  private let letters: [Letter]
  /// How many tokens a match has.
  private let width: Int
  /// How far behind the beginning a match looks, at least.
  private var reach = -1
  private var conditions: [(set: PositionSet, distance: Int)] = []
  private var tests: [(test: DynamicTest, distances: Distances)] = []
  private var pairs: [(regions: RegionIndex, open: Int, close: Int)] = []
  private var distances: Distances

  /// `nil` where the plan is none of this kind.
  init?(_ plan: StandardPlan) {
    guard !plan.unsetsLabels, plan.queueCount == 0 else { return nil }
    var letters: [Letter] = []
    var state = 0
    while !plan.automaton.isFinal[state] {
      guard plan.automaton.transitions[state].count == 1, letters.count <= Automaton.stateLimit
      else { return nil }
      let step = plan.automaton.transitions[state][0]
      letters.append(plan.letters[step.letter])
      state = step.target
    }
    guard plan.automaton.transitions[state].isEmpty else { return nil }
    self.plan = plan
    self.letters = letters
    width = letters.filter { !$0.isZeroWidth }.count
    distances = Distances(labels: [Int?](repeating: nil, count: plan.labelCount))
    distances.labels[LabelSlots.match] = 0
    guard addConditions() else { return nil }
  }

  private mutating func addConditions() -> Bool {
    var distance = 0
    var open: [Int: (regions: RegionIndex, distance: Int)] = [:]
    for letter in letters {
      var here = distances
      here.this = distance
      switch letter.kind {
      case .token(let set, let test):
        if let set { conditions.append((set, distance)) }
        if let test { tests.append((test, here)) }
        reach = max(reach, distance)
      case .lookahead(let set, let test):
        if let set { conditions.append((set, distance)) }
        if let test { tests.append((test, here)) }
        reach = max(reach, distance - 1)
      case .open(let regions, let set, let slot):
        conditions.append((set, distance))
        reach = max(reach, distance)
        if let slot, plan.strictSlots.contains(slot) {
          if open[slot] != nil { return false }
          open[slot] = (regions, distance)
        }
      case .close(let set, let slot):
        conditions.append((set, distance - 1))
        reach = max(reach, distance - 1)
        if let slot, plan.strictSlots.contains(slot) {
          guard let opened = open.removeValue(forKey: slot) else { return false }
          pairs.append((opened.regions, opened.distance, distance - 1))
        }
      case .anchor, .region: return false
      }
      if let label = letter.label { distances.labels[label] = distance }
      if letter.marker == .target { distances.labels[LabelSlots.target] = distance }
      if letter.marker == .keyword { distances.labels[LabelSlots.keyword] = distance }
      if !letter.isZeroWidth { distance += 1 }
    }
    distances.labels[LabelSlots.matchend] = distance - 1
    // An open region that is not closed again bounds what follows; that is left to the simulation.
    return open.isEmpty
  }

  func run(_ domain: StandardPlan.Domain) -> Matches {
    var starts = candidates(domain)
    for (test, distances) in tests where !starts.isEmpty {
      starts = test.subset(of: starts, distances)
    }
    if let constraint = plan.constraint, !starts.isEmpty {
      starts = constraint.subset(of: starts, distances)
    }
    var positions = starts.positions
    if needsBoundary(domain) {
      var finder = BoundaryFinder(plan.boundary, in: domain.ranges, limit: domain.limit)
      positions.removeAll { start in
        let last = finder.last(from: Int(start))
        return last < 0 || Int(start) + reach > last
      }
    }
    for pair in pairs {
      positions.removeAll { start in
        let region = pair.regions.region(at: Int(start) + pair.open)
        return region < 0 || Int(pair.regions.lasts[region]) != Int(start) + pair.close
      }
    }
    return result(positions, domain)
  }

  private func candidates(_ domain: StandardPlan.Domain) -> PositionSet {
    var starts: PositionSet
    var others = conditions
    if letters.first?.looksBack ?? false {
      starts = domain.indexes.everyToken
      starts.insert(domain.limit - 1)
    } else if let first = conditions.firstIndex(where: { $0.distance == 0 }) {
      starts = others.remove(at: first).set
    } else {
      starts = domain.indexes.everyToken
    }
    for (set, distance) in others {
      starts.formIntersection(set, shiftedBy: distance)
      if starts.isEmpty { return starts }
    }
    if width > 1 {
      starts.formIntersection(domain.indexes.everyToken, shiftedBy: width - 1)
    }
    starts.clip(to: domain.ranges)
    return starts
  }

  private func needsBoundary(_ domain: StandardPlan.Domain) -> Bool {
    if case .tokens(let count) = plan.boundary, reach <= count,
      domain.ranges == [0..<domain.indexes.tokenCount]
    {
      // Only tags and lookaheads could look past the end, and there they find nothing.
      return false
    }
    return true
  }

  private func result(_ starts: [Int32], _ domain: StandardPlan.Domain) -> Matches {
    var starts = starts
    var first = 0
    var last = width - 1
    if let selector = plan.selector {
      guard
        let start = selector.start.map({ distances.labels[$0] }) ?? 0,
        let end = selector.end.map({ distances.labels[$0] }) ?? last
      else { return Matches() }
      first = start + selector.startOffset
      last = end + selector.endOffset
    }
    guard first <= last else { return plan.matches([], []) }
    if first != 0 || last != width - 1 {
      let tokenCount = domain.indexes.tokenCount
      starts.removeAll { Int($0) + first < 0 || Int($0) + last >= tokenCount }
    }
    func column(_ distance: Int) -> [Int32] { starts.map { $0 + Int32(distance) } }
    return Matches(
      starts: first == 0 ? starts : column(first), ends: last == 0 ? starts : column(last),
      targets: anchors(LabelSlots.target, plan.setsTarget, starts),
      keywords: anchors(LabelSlots.keyword, plan.setsKeyword, starts))
  }

  private func anchors(_ slot: Int, _ isSet: Bool, _ starts: [Int32]) -> [Int32]? {
    guard isSet else { return nil }
    guard let distance = distances.labels[slot] else {
      return [Int32](repeating: -1, count: starts.count)
    }
    return starts.map { $0 + Int32(distance) }
  }
}

extension StandardPlan {
  /// Matches without anchors, which this plan may set.
  func matches(_ starts: [Int32], _ ends: [Int32]) -> Matches {
    let unset = [Int32](repeating: -1, count: starts.count)
    return Matches(
      starts: starts, ends: ends, targets: setsTarget ? unset : nil,
      keywords: setsKeyword ? unset : nil)
  }
}
