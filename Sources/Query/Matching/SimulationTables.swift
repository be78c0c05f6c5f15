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
  let elements: [Element]
  let steps: [Step]
  /// Where the steps of each state begin; one more than there are states.
  let bounds: [Int]
  /// By letter, the step with which a match begins that begins with it.
  let firstSteps: [Int]
  /// States that any token leaves as they are, with the sets of places at which anything else
  /// happens; empty for other states.
  let exits: [[Int]]
  /// States that wait for a region to end, and do nothing else: the number of its queue, or -1.
  let waits: [Int]
  /// Sets, one after another.
  let words: UnsafeMutableBufferPointer<UInt64>

  init(_ plan: StandardPlan, _ domain: StandardPlan.Domain) {
    self.plan = plan
    self.domain = domain
    stateCount = plan.automaton.stateCount
    labelCount = plan.readsLabels ? plan.labelCount : 0
    let wordCount = (domain.limit + 63) / 64
    let words = UnsafeMutableBufferPointer<UInt64>.allocate(
      capacity: max(1, 2 * plan.letters.count * wordCount))
    var elements = plan.letters.map(Self.element)
    var hasPlaces = [Bool](repeating: false, count: plan.letters.count)
    for (number, letter) in plan.letters.enumerated() {
      let sets = [Self.ownSet(letter), plan.places(letter, domain)]
      hasPlaces[number] = sets[1] != nil
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
    var steps: [Step] = []
    var bounds = [0]
    var exits: [[Int]] = []
    var waits: [Int] = []
    for (state, row) in plan.automaton.transitions.enumerated() {
      for transition in row {
        steps.append(
          Step(
            element: Int32(transition.letter), target: Int32(transition.target),
            isFinal: plan.automaton.isFinal[transition.target]))
      }
      bounds.append(steps.count)
      let letters = Self.exits(of: state, plan, elements, hasPlaces)
      exits.append(letters.map { (2 * $0 + 1) * wordCount })
      waits.append(Self.waitQueue(of: state, row, elements))
    }
    self.elements = elements
    self.steps = steps
    self.bounds = bounds
    var firstSteps = [Int](repeating: 0, count: plan.letters.count)
    for index in 0..<bounds[1] { firstSteps[Int(steps[index].element)] = index }
    self.firstSteps = firstSteps
    self.exits = exits
    self.waits = waits
    unsafe self.words = words
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

  /// The letters that lead out of a state in which any token changes nothing; none for other states.
  private static func exits(
    of state: Int, _ plan: StandardPlan, _ elements: [Element], _ hasPlaces: [Bool]
  ) -> [Int] {
    // In a final state, every token more is a match to try.
    if plan.automaton.isFinal[state] { return [] }
    var exits: [Int] = []
    var isLoop = false
    for transition in plan.automaton.transitions[state] {
      if case .token(nil, nil) = plan.letters[transition.letter].kind,
        transition.target == state, !elements[transition.letter].sets
      {
        isLoop = true
      } else if !hasPlaces[transition.letter] {
        return []
      } else {
        exits.append(transition.letter)
      }
    }
    return isLoop ? exits : []
  }

  private static func waitQueue(
    of state: Int, _ row: [Automaton.Transition], _ elements: [Element]
  ) -> Int {
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
