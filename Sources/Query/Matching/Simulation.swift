/// Runs the automaton of a query from one beginning after another.
///
/// The rules are those of CQP's simulation. In one step, every active state is tried with every
/// letter, states and letters in their order; a state holds one position and one set of labels, and
/// what reaches it later in a step replaces what reached it before. Letters that take no token leave
/// a state at its position. Except for the longest match, the first final state that is reached ends
/// the run. Steps in which nothing can happen but that one token is passed are skipped.
@safe struct Simulation: ~Copyable {
  private let tables: SimulationTables
  private let plan: StandardPlan
  private let isLongest: Bool
  private let stateCount: Int
  private let labelCount: Int
  private let tokenCount: Int
  private var positions: UnsafeMutablePointer<Int32>
  private var nextPositions: UnsafeMutablePointer<Int32>
  private var labels: UnsafeMutablePointer<Int32>
  private var nextLabels: UnsafeMutablePointer<Int32>
  private var active: StateSet
  private var nextActive: StateSet
  private let frame = Frame(labelCount: 0)
  private var queues: [RegionQueue]
  private var rangeCursor = 0
  private var unchangedSteps = 0
  /// Whether a run found itself going round without taking tokens.
  private(set) var isEndless = false

  /// What a run has found so far.
  private struct Winner {
    var start: Int
    var end = -1
    var target: Int32 = -1
    var keyword: Int32 = -1
  }

  init(_ tables: SimulationTables) {
    self.tables = tables
    plan = tables.plan
    isLongest = plan.strategy == .longest
    stateCount = tables.stateCount
    labelCount = tables.labelCount
    tokenCount = tables.domain.indexes.tokenCount
    unsafe positions = .allocate(capacity: stateCount)
    unsafe nextPositions = .allocate(capacity: stateCount)
    unsafe labels = .allocate(capacity: stateCount * labelCount + 1)
    unsafe nextLabels = .allocate(capacity: stateCount * labelCount + 1)
    active = StateSet(stateCount)
    nextActive = StateSet(stateCount)
    queues = [RegionQueue](repeating: RegionQueue(), count: plan.queueCount)
  }

  deinit {
    unsafe positions.deallocate()
    unsafe nextPositions.deallocate()
    unsafe labels.deallocate()
    unsafe nextLabels.deallocate()
  }

  /// Adds the match that begins at `start` with the element `first`, if there is one no further than
  /// `last`.
  mutating func run(from start: Int, _ first: Int, last: Int, into matches: inout Matches) {
    begin(at: start)
    var winner = Winner(start: start)
    step(first, last: last, &winner)
    while winner.end < 0 || isLongest {
      if nextActive.isEmpty || checkEndless() { break }
      unsafe swap(&positions, &nextPositions)
      unsafe swap(&labels, &nextLabels)
      swap(&active, &nextActive)
      skip(last: last)
      step(nil, last: last, &winner)
    }
    guard !isEndless, winner.start >= 0, winner.end >= winner.start else { return }
    matches.starts.append(Int32(winner.start))
    matches.ends.append(Int32(winner.end))
    matches.targets?.append(winner.target)
    matches.keywords?.append(winner.keyword)
  }

  private mutating func begin(at start: Int) {
    active.removeAll()
    active.insert(0)
    unsafe positions[0] = Int32(start)
    if labelCount > 0 {
      for slot in 0..<labelCount { unsafe labels[slot] = -1 }
      unsafe labels[LabelSlots.match] = Int32(start)
    }
    for index in queues.indices { queues[index].removeAll() }
    unchangedSteps = 0
    if tables.domain.anchors != nil {
      let ranges = tables.domain.ranges
      while rangeCursor < ranges.count, ranges[rangeCursor].upperBound <= start { rangeCursor += 1 }
    }
  }

  /// An unchanged set of states means that nothing moves; regions that end together may cause it for
  /// a few steps.
  private mutating func checkEndless() -> Bool {
    var isSame = active == nextActive
    if isSame {
      active.forEach { state in
        if unsafe positions[state] != nextPositions[state] { isSame = false }
      }
    }
    unchangedSteps = isSame ? unchangedSteps + 1 : 0
    isEndless = unchangedSteps >= 42
    return isEndless
  }

  // MARK: Skipping

  /// Moves on to the next place at which anything can happen.
  private mutating func skip(last: Int) {
    guard let state = active.first else { return }
    let queue = tables.waits[state]
    if queue >= 0 {
      if active.hasOne, let end = queues[queue].firstEnd, unsafe Int(positions[state]) < end {
        unsafe positions[state] = Int32(end)
      }
      return
    }
    if tables.exits[state].isEmpty { return }
    let position = unsafe positions[state]
    var limit = last + 1
    var isLoop = true
    active.forEach { state in
      if unsafe tables.exits[state].isEmpty || positions[state] != position { isLoop = false }
      for slot in plan.strictSlots {
        let bound = unsafe Int(labels[state * labelCount + slot])
        if bound >= 0 { limit = min(limit, bound + 1) }
      }
    }
    guard isLoop, Int(position) < limit else { return }
    let next = Int32(nextExit(from: Int(position), to: limit))
    active.forEach { state in unsafe positions[state] = next }
  }

  private func nextExit(from position: Int, to limit: Int) -> Int {
    var word = position >> 6
    var mask = UInt64.max << UInt64(position & 63)
    while word << 6 < limit {
      var found: UInt64 = 0
      active.forEach { state in
        for offset in tables.exits[state] { unsafe found |= tables.words[offset + word] }
      }
      found &= mask
      if found != 0 { return min(limit, word << 6 + found.trailingZeroBitCount) }
      mask = .max
      word += 1
    }
    return limit
  }

  // MARK: One step

  private mutating func step(_ first: Int?, last: Int, _ winner: inout Winner) {
    nextActive.removeAll()
    if let first {
      // Nothing but the beginning is active.
      let step = tables.steps[tables.firstSteps[first]]
      return take(step, from: 0, isFirst: true, last: last, &winner)
    }
    active.forEach { state in
      for index in tables.bounds[state]..<tables.bounds[state + 1] {
        if winner.end >= 0, !isLongest { return }
        let step = tables.steps[index]
        take(step, from: state, isFirst: false, last: last, &winner)
      }
    }
  }

  @inline(__always)
  private mutating func take(
    _ step: SimulationTables.Step, from state: Int, isFirst: Bool, last: Int,
    _ winner: inout Winner
  ) {
    let element = tables.elements[Int(step.element)]
    var position = unsafe Int(positions[state])
    let place = element.looksBack ? position - 1 : position
    let base = state * labelCount
    for slot in plan.strictSlots {
      let bound = unsafe Int(labels[base + slot])
      if bound >= 0, place > bound { return }
    }
    guard place <= last || element.kind == .lookahead && place == last + 1 else { return }
    let target = Int(step.target)
    switch element.kind {
    case .token, .lookahead:
      if element.set >= 0 {
        guard tables.contains(element.set, place) else { return }
      } else if element.kind == .token || element.hasTest {
        guard place < tokenCount else { return }
      }
      if element.hasTest, !passes(Int(step.element), place, base) { return }
      copyLabels(base, to: target)
    default:
      guard enter(element, Int(step.element), place, base, &position, isFirst: isFirst, target)
      else { return }
    }
    if element.sets, element.queue < 0, labelCount > 0 {
      let targetBase = target * labelCount
      if element.label >= 0 {
        unsafe nextLabels[targetBase + Int(element.label)] = Int32(truncatingIfNeeded: place)
      }
      if element.marker >= 0 {
        unsafe nextLabels[targetBase + Int(element.marker)] = Int32(truncatingIfNeeded: place)
      }
    }
    let end = element.isZeroWidth ? position - 1 : position
    var isWinner = step.isFinal
    if isWinner, let constraint = plan.constraint {
      isWinner = holds(constraint, in: target, matchend: end)
    }
    if isWinner { record(&winner, target, end: end) }
    if !isWinner || isLongest {
      unsafe nextPositions[target] = Int32(truncatingIfNeeded: end + 1)
      nextActive.insert(target)
    }
  }

  /// Tests a condition that looks at labels. It may unset some.
  private mutating func passes(_ element: Int, _ place: Int, _ base: Int) -> Bool {
    unsafe frame.labels = labels
    frame.base = base
    frame.position = place
    switch plan.letters[element].kind {
    case .token(_, let test?), .lookahead(_, let test?): return test.holds(frame)
    default: return true
    }
  }

  private mutating func holds(_ constraint: DynamicTest, in target: Int, matchend: Int) -> Bool {
    let slot = target * labelCount + LabelSlots.matchend
    unsafe nextLabels[slot] = Int32(truncatingIfNeeded: matchend)
    unsafe frame.labels = nextLabels
    frame.base = target * labelCount
    frame.position = -1
    let result = constraint.holds(frame)
    unsafe nextLabels[slot] = -1
    return result
  }

  private func record(_ winner: inout Winner, _ target: Int, end: Int) {
    let base = target * labelCount
    winner.end = end
    if let selector = plan.selector {
      let begin = unsafe Int(nextLabels[base + (selector.start ?? LabelSlots.match)])
      let until = selector.end.map { unsafe Int(nextLabels[base + $0]) } ?? end
      winner.start = begin < 0 ? -1 : begin + selector.startOffset
      winner.end = until < 0 ? -1 : until + selector.endOffset
      if winner.start < 0 || winner.start >= tokenCount || winner.end >= tokenCount
        || winner.end < winner.start
      {
        // Nothing to show, but the run is over.
        winner.start = -1
        winner.end = 0
      }
    }
    if plan.setsTarget { winner.target = unsafe nextLabels[base + LabelSlots.target] }
    if plan.setsKeyword { winner.keyword = unsafe nextLabels[base + LabelSlots.keyword] }
  }

  @inline(__always)
  private func copyLabels(_ base: Int, to target: Int) {
    let targetBase = target * labelCount
    for slot in 0..<labelCount { unsafe nextLabels[targetBase + slot] = labels[base + slot] }
  }

  // MARK: Tags, anchors, regions

  /// Tests what is no token; where it holds, copies the labels to the target state. A region changes
  /// the position.
  private mutating func enter(
    _ element: SimulationTables.Element, _ number: Int, _ place: Int, _ base: Int,
    _ position: inout Int, isFirst: Bool, _ target: Int
  ) -> Bool {
    let strictSlot = Int(element.strictSlot)
    switch element.kind {
    case .open:
      guard tables.contains(element.set, place) else { return false }
      copyLabels(base, to: target)
      if strictSlot >= 0, labelCount > 0,
        case .open(let regions, _, _) = plan.letters[number].kind
      {
        unsafe nextLabels[target * labelCount + strictSlot] =
          regions.lasts[regions.region(at: place)]
      }
    case .close:
      guard place >= 0, tables.contains(element.set, place) else { return false }
      let isBound = strictSlot >= 0 && !isFirst && labelCount > 0
      if isBound, unsafe labels[base + strictSlot] != Int32(place) { return false }
      copyLabels(base, to: target)
      if isBound { unsafe nextLabels[target * labelCount + strictSlot] = -1 }
    case .anchor:
      guard case .anchor(let anchor, _) = plan.letters[number].kind,
        let matches = tables.domain.anchors, rangeCursor < matches.count, place >= 0,
        matches.position(of: anchor, rangeCursor) == place
      else { return false }
      copyLabels(base, to: target)
    default: return region(element, plan.letters[number], place, base, &position, target)
    }
    return true
  }

  /// Entering a region puts the state that will leave it into a queue; another state waits along
  /// with it, token by token, until the first in the queue is due.
  private mutating func region(
    _ element: SimulationTables.Element, _ letter: Letter, _ place: Int, _ base: Int,
    _ position: inout Int, _ target: Int
  ) -> Bool {
    let queue = Int(element.queue)
    switch element.kind {
    case .enter:
      guard case .region(let source, _, _) = letter.kind else { return false }
      let ends = source.ends(from: place)
      guard !ends.isEmpty else { return false }
      copyLabels(base, to: target)
      if queue < 0 { return true }
      for end in ends {
        var own = [Int32](repeating: -1, count: labelCount)
        for slot in 0..<labelCount { own[slot] = unsafe labels[base + slot] }
        mark(letter.label, letter.marker, place, &own)
        mark(letter.endLabel, letter.endMarker, end, &own)
        queues[queue].push(end, own)
      }
    case .wait:
      guard let count = queues[queue].waiting(at: place) else { return false }
      position = count >= 2 ? place : place + 1
      copyLabels(base, to: target)
    default:
      guard let (end, own) = queues[queue].pop(at: place) else { return false }
      position = end + 1
      for slot in own.indices { unsafe nextLabels[target * labelCount + slot] = own[slot] }
    }
    return true
  }

  private func mark(_ label: Int?, _ marker: Marker?, _ place: Int, _ labels: inout [Int32]) {
    if labels.isEmpty { return }
    if let label { labels[label] = Int32(place) }
    switch marker {
    case .target: labels[LabelSlots.target] = Int32(place)
    case .keyword: labels[LabelSlots.keyword] = Int32(place)
    case nil: break
    }
  }
}
