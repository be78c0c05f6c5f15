/// A plan in the form in which a simulation reads it fastest: flat tables, shared by all threads.
@safe final class SimulationTables: @unchecked Sendable {
  /// An element of the query.
  struct Element {
    enum Kind: UInt8 { case token, lookahead, open, close, anchor, enter, wait, emit }

    var kind: Kind
    /// Where the words of its set begin; -1 for any place.
    var set = -1
    var isZeroWidth = false
    var looksBack = false
    /// Whether it sets anything beside labels of regions.
    var sets = false
    var label: Int32 = -1
    var marker: Int32 = -1
    var strictSlot: Int32 = -1
    var hasTest = false
    var queue: Int32 = -1
  }

  struct Step {
    let element: Int32
    let target: Int32
    let isFinal: Bool
  }

  let plan: StandardPlan
  let domain: StandardPlan.Domain
  let stateCount: Int
  /// 0 where nothing reads labels.
  let labelCount: Int
  private(set) var elements: [Element] = []
  private(set) var steps: [Step] = []
  /// Where the steps of each state begin; one more than there are states.
  private(set) var bounds = [0]
  /// States that any token leaves as they are, with the sets of places at which anything else
  /// happens; empty for other states.
  private(set) var exits: [[Int]] = []
  /// States that wait for a region to end, and do nothing else: the number of its queue, or -1.
  private(set) var waits: [Int] = []
  /// Sets, one after another.
  let words: UnsafeMutableBufferPointer<UInt64>

  init(_ plan: StandardPlan, _ domain: StandardPlan.Domain) {
    self.plan = plan
    self.domain = domain
    stateCount = plan.automaton.stateCount
    labelCount = plan.readsLabels ? plan.labelCount : 0
    let wordCount = (domain.limit + 63) / 64
    unsafe words = .allocate(capacity: max(1, 2 * plan.letters.count * wordCount))
    for letter in plan.letters { elements.append(Self.element(letter)) }
    for (number, letter) in plan.letters.enumerated() {
      let sets = [Self.ownSet(letter), plan.places(letter, domain)]
      for (half, set) in sets.enumerated() {
        guard let set else { continue }
        let offset = (2 * number + half) * wordCount
        if half == 0 { elements[number].set = offset }
        unsafe set.words.withUnsafeBufferPointer { source in
          for index in 0..<wordCount {
            unsafe words[offset + index] = index < source.count ? source[index] : 0
          }
        }
      }
    }
    for (state, row) in plan.automaton.transitions.enumerated() {
      for transition in row {
        steps.append(
          Step(
            element: Int32(transition.letter), target: Int32(transition.target),
            isFinal: plan.automaton.isFinal[transition.target]))
      }
      bounds.append(steps.count)
      exits.append(exits(of: state, row, wordCount))
      waits.append(waitQueue(of: state, row))
    }
  }

  deinit { unsafe words.deallocate() }

  private static func element(_ letter: Letter) -> Element {
    var element = Element(kind: .token)
    switch letter.kind {
    case .token(_, let test): element.hasTest = test != nil
    case .lookahead(_, let test):
      element.kind = .lookahead
      element.hasTest = test != nil
    case .open(_, _, let slot):
      element.kind = .open
      element.strictSlot = Int32(slot ?? -1)
    case .close(_, let slot):
      element.kind = .close
      element.strictSlot = Int32(slot ?? -1)
    case .anchor: element.kind = .anchor
    case .region(_, let step, let queue):
      element.kind = step == .enter ? .enter : step == .wait ? .wait : .emit
      element.queue = Int32(queue)
    }
    element.isZeroWidth = letter.isZeroWidth
    element.looksBack = letter.looksBack
    element.label = Int32(letter.label ?? -1)
    switch letter.marker {
    case .target: element.marker = Int32(LabelSlots.target)
    case .keyword: element.marker = Int32(LabelSlots.keyword)
    case nil: break
    }
    element.sets = element.label >= 0 || element.marker >= 0
    return element
  }

  /// The set that a letter is tested against, at the token that it looks at.
  private static func ownSet(_ letter: Letter) -> PositionSet? {
    switch letter.kind {
    case .token(let set, _), .lookahead(let set, _): set
    case .open(_, let set, _), .close(let set, _): set
    case .anchor, .region: nil
    }
  }

  private func exits(
    of state: Int, _ row: [Automaton.Transition], _ wordCount: Int
  ) -> [Int] {
    // In a final state, every token more is a match to try.
    if plan.automaton.isFinal[state] { return [] }
    var exits: [Int] = []
    var isLoop = false
    for transition in row {
      let letter = plan.letters[transition.letter]
      if case .token(nil, nil) = letter.kind, transition.target == state,
        !elements[transition.letter].sets
      {
        isLoop = true
      } else if plan.places(letter, domain) == nil {
        return []
      } else {
        exits.append((2 * transition.letter + 1) * wordCount)
      }
    }
    return isLoop ? exits : []
  }

  private func waitQueue(of state: Int, _ row: [Automaton.Transition]) -> Int {
    guard row.count == 2, elements[row[0].letter].kind == .wait, row[0].target == state,
      elements[row[1].letter].kind == .emit
    else { return -1 }
    return Int(elements[row[0].letter].queue)
  }

  /// Whether the place `position` is in the set that begins at `set`.
  @inline(__always)
  func contains(_ set: Int, _ position: Int) -> Bool {
    unsafe words[set + position >> 6] &>> UInt64(position & 63) & 1 != 0
  }
}

extension StandardPlan {
  /// Whether anything depends on where labels stand.
  var readsLabels: Bool {
    if constraint != nil || selector != nil || setsTarget || setsKeyword || !strictSlots.isEmpty {
      return true
    }
    return letters.contains { letter in
      switch letter.kind {
      case .token(_, let test), .lookahead(_, let test): test != nil
      default: false
      }
    }
  }
}
