/// A search for plain tokens, without labels, tags or lookahead: the states of the automaton that are
/// active after a token are one machine word.
struct MaskSearch {
  private let plan: StandardPlan
  private let domain: StandardPlan.Domain
  private let machine: MaskMachine

  /// `nil` where the plan is none of this kind.
  init?(_ plan: StandardPlan, _ domain: StandardPlan.Domain) {
    guard plan.automaton.stateCount <= 64, plan.constraint == nil, !plan.setsTarget,
      !plan.setsKeyword, plan.selector.map({ $0.start == nil && $0.end == nil }) ?? true
    else { return nil }
    for row in plan.automaton.transitions {
      for transition in row {
        let letter = plan.letters[transition.letter]
        guard case .token(_, nil) = letter.kind, letter.label == nil else { return nil }
      }
    }
    self.plan = plan
    self.domain = domain
    machine = MaskMachine(plan, domain)
  }

  func run() -> Matches {
    var startSets = StartSets(plan, domain)
    var byTarget: [Int: PositionSet] = [:]
    var targets: [Int] = []
    // What follows depends on the state alone, so beginnings that lead to one state are one pass.
    for transition in plan.automaton.transitions[0] {
      let set = startSets.starts(transition)
      if byTarget[transition.target] == nil { targets.append(transition.target) }
      byTarget[transition.target, default: PositionSet(limit: domain.limit)].formUnion(set)
    }
    var result: Matches?
    for target in targets {
      guard let starts = byTarget[target] else { continue }
      var pass = matches(from: starts, target)
      if let cut = plan.cut, cut > 0 { pass.cut(to: cut) }
      result = result.map { $0.union(pass) } ?? pass
    }
    return result ?? Matches()
  }

  private func matches(from starts: PositionSet, _ target: Int) -> Matches {
    let takesAll = machine.isFinal(target) && plan.strategy != .longest
    if takesAll, plan.selector == nil, isUnbounded {
      let positions = starts.positions
      return Matches(starts: positions, ends: positions)
    }
    let plan = plan
    let domain = domain
    let machine = machine
    let parts = Parallel.map(domain.limit) { range -> Matches in
      var finder = BoundaryFinder(plan.boundary, in: domain.ranges, limit: domain.limit)
      var part = Matches()
      var steps = 0
      starts.forEach(in: range) { start in
        let last = finder.last(from: start)
        let end = last < start ? -1 : machine.end(from: start, target, last: last)
        if end >= start {
          part.starts.append(Int32(truncatingIfNeeded: start))
          part.ends.append(Int32(truncatingIfNeeded: end))
        }
        steps += 1
        return steps & 0xFFF != 0 || !domain.isCancelled()
      }
      return part
    }
    var result = Matches()
    result.starts.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    result.ends.reserveCapacity(result.starts.capacity)
    for part in parts {
      result.starts += part.starts
      result.ends += part.ends
    }
    applySelector(&result)
    return result
  }

  private var isUnbounded: Bool {
    if case .tokens = plan.boundary {
      domain.ranges == [0..<domain.indexes.tokenCount]
    } else {
      false
    }
  }

  private func applySelector(_ matches: inout Matches) {
    guard let selector = plan.selector else { return }
    let limit = domain.indexes.tokenCount
    var result = Matches()
    for index in 0..<matches.count {
      let start = Int(matches.starts[index]) + selector.startOffset
      let end = Int(matches.ends[index]) + selector.endOffset
      guard start >= 0, start <= end, end < limit else { continue }
      result.starts.append(Int32(start))
      result.ends.append(Int32(end))
    }
    result.sortAndMakeUnique()
    matches = result
  }
}

/// The automaton in the form in which a token is read fastest: for every state, the sets of positions
/// that lead from it to others.
@safe final class MaskMachine: @unchecked Sendable {
  private struct Step {
    /// Where the words of its set begin in `words`.
    let offset: Int
    let target: UInt64
  }

  private let finals: UInt64
  private let isLongest: Bool
  private let steps: [Step]
  /// Where the steps of each state begin; one more than there are states.
  private let bounds: [Int]
  /// States, none of them final, that stay active whatever the token is, and for each the sets of
  /// positions at which anything else happens.
  private let loops: UInt64
  private let exits: [[Int]]
  /// The sets, one after another.
  private let words: UnsafeMutableBufferPointer<UInt64>

  init(_ plan: StandardPlan, _ domain: StandardPlan.Domain) {
    let automaton = plan.automaton
    let wordCount = (domain.limit + 63) / 64
    isLongest = plan.strategy == .longest
    finals = automaton.isFinal.indices.reduce(0) { set, state in
      automaton.isFinal[state] ? set | 1 << UInt64(state) : set
    }
    var steps: [Step] = []
    var bounds = [0]
    var loops: UInt64 = 0
    var exits: [[Int]] = []
    var groups: [[Int]: Int] = [:]
    var order: [[Int]] = []
    for (state, row) in automaton.transitions.enumerated() {
      var letters: [Int: [Int]] = [:]
      for transition in row { letters[transition.target, default: []].append(transition.letter) }
      exits.append([])
      for (target, group) in letters.sorted(by: { $0.key < $1.key }) {
        if groups[group] == nil { order.append(group) }
        let number = groups[group] ?? groups.count
        groups[group] = number
        steps.append(Step(offset: number * wordCount, target: 1 << UInt64(target)))
        let takesAny = group.contains { letter in
          if case .token(nil, _) = plan.letters[letter].kind { true } else { false }
        }
        if target == state, takesAny, !automaton.isFinal[state] {
          loops |= 1 << UInt64(state)
        } else {
          exits[state].append(number * wordCount)
        }
      }
      bounds.append(steps.count)
    }
    self.steps = steps
    self.bounds = bounds
    self.loops = loops
    self.exits = exits
    unsafe words = .allocate(capacity: max(1, order.count * wordCount))
    unsafe words.initialize(repeating: 0)
    for (number, group) in order.enumerated() {
      for letter in group {
        guard let set = plan.places(plan.letters[letter], domain) else { continue }
        unsafe set.words.withUnsafeBufferPointer { source in
          for index in 0..<min(wordCount, source.count) {
            unsafe words[number * wordCount + index] |= source[index]
          }
        }
      }
    }
  }

  deinit { unsafe words.deallocate() }

  func isFinal(_ state: Int) -> Bool { finals >> UInt64(state) & 1 != 0 }

  /// The last token of the match that begins at `start` and is in `state` behind its first token, or
  /// -1; no further than `last`.
  func end(from start: Int, _ state: Int, last: Int) -> Int {
    var active: UInt64 = 1 << UInt64(state)
    var end = active & finals != 0 ? start : -1
    if end >= 0, !isLongest { return end }
    var position = start + 1
    while active != 0, position <= last {
      if active & ~loops == 0 {
        position = nextExit(of: active, from: position, last: last)
        if position > last { break }
      }
      let next = step(active, position)
      if next & finals != 0 {
        end = position
        if !isLongest { return end }
      }
      active = next
      position += 1
    }
    return end
  }

  /// The states behind the token at `position`.
  @inline(__always)
  private func step(_ active: UInt64, _ position: Int) -> UInt64 {
    let word = position >> 6
    let bit = UInt64(position & 63)
    var next: UInt64 = 0
    var rest = active
    while rest != 0 {
      let state = rest.trailingZeroBitCount
      rest &= rest - 1
      for index in bounds[state]..<bounds[state + 1] {
        let step = steps[index]
        next |= unsafe step.target & (0 &- (words[step.offset + word] &>> bit & 1))
      }
    }
    return next
  }

  /// The next position at which one of the active states, all of which stay active, does anything
  /// else; behind `last` if there is none.
  private func nextExit(of active: UInt64, from position: Int, last: Int) -> Int {
    var word = position >> 6
    var mask = UInt64.max << UInt64(position & 63)
    let lastWord = last >> 6
    while word <= lastWord {
      var found: UInt64 = 0
      var rest = active
      while rest != 0 {
        let state = rest.trailingZeroBitCount
        rest &= rest - 1
        for offset in exits[state] { unsafe found |= words[offset + word] }
      }
      found &= mask
      if found != 0 { return word << 6 + found.trailingZeroBitCount }
      mask = .max
      word += 1
    }
    return last + 1
  }
}
