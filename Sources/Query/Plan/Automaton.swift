/// The finite automaton of a sequence: its letters are the elements of the query, every one by its
/// own, so that one token may be read as several letters at once.
struct Automaton {
  struct Transition: Equatable {
    let letter: Int
    let target: Int
  }

  /// The ways out of every state, by letter. State 0 is where a match begins.
  private(set) var transitions: [[Transition]]
  private(set) var isFinal: [Bool]

  var stateCount: Int { transitions.count }

  /// The smallest deterministic automaton of `pattern`, its states numbered in the order in which
  /// they are first reached, letters tried in the order of their decimal numerals. Where several
  /// ways through a query set a label differently, that order decides, as it does in CQP.
  ///
  /// - Throws: `QueryError` at `range` where it would have more than `stateLimit` states.
  init(_ pattern: SequencePattern, at range: Range<Int>) throws(QueryError) {
    let network = try Network(pattern, at: range)
    let determined = try Self.determine(network, at: range)
    (transitions, isFinal) = Self.minimized(determined.transitions, determined.isFinal)
  }

  /// An automaton that reads nothing.
  init() {
    transitions = [[]]
    isFinal = [false]
  }

  static let stateLimit = 100_000

  /// Leaves out transitions by letters that no position can match, and those to states from which
  /// nothing can match.
  mutating func prune(_ isPossible: (Int) -> Bool) {
    for state in transitions.indices { transitions[state].removeAll { !isPossible($0.letter) } }
    var leads = isFinal
    var changed = true
    while changed {
      changed = false
      for state in transitions.indices.reversed()
      where !leads[state] && transitions[state].contains(where: { leads[$0.target] }) {
        leads[state] = true
        changed = true
      }
    }
    for state in transitions.indices { transitions[state].removeAll { !leads[$0.target] } }
  }

  // MARK: Construction

  private static func determine(
    _ network: Network, at range: Range<Int>
  ) throws(QueryError) -> (transitions: [[Transition]], isFinal: [Bool]) {
    var numbers: [[Int32]: Int] = [:]
    var sets = [network.closure([network.start])]
    numbers[sets[0]] = 0
    var transitions: [[Transition]] = []
    var state = 0
    while state < sets.count {
      var targets: [Int: [Int32]] = [:]
      for node in sets[state] {
        if let (letter, target) = network.step(from: node) {
          targets[letter, default: []].append(target)
        }
      }
      var row: [Transition] = []
      // Decimal numerals as strings: 0, 1, 10, 2.
      for letter in targets.keys.sorted(by: { "\($0)" < "\($1)" }) {
        let set = network.closure(targets[letter] ?? [])
        let number = numbers[set] ?? sets.count
        if number == sets.count {
          numbers[set] = number
          sets.append(set)
          if sets.count > stateLimit { throw Network.tooLarge(at: range) }
        }
        row.append(Transition(letter: letter, target: number))
      }
      transitions.append(row)
      state += 1
    }
    let isFinal = sets.map { $0.contains(network.end) }
    return (transitions, isFinal)
  }

  /// Merges states from which the same can be read (E. F. Moore's partition refinement).
  private static func minimized(
    _ transitions: [[Transition]], _ isFinal: [Bool]
  ) -> ([[Transition]], [Bool]) {
    let count = transitions.count
    // Merging saves nothing on automata that are one long path, and refining those is quadratic.
    var classes = isFinal.map { $0 ? 1 : 0 }
    var classCount = Set(classes).count
    while count <= 2000 {
      var numbers: [[Int]: Int] = [:]
      var refined = [Int](repeating: 0, count: count)
      for state in 0..<count {
        var signature = [classes[state]]
        for transition in transitions[state].sorted(by: { $0.letter < $1.letter }) {
          signature.append(transition.letter)
          signature.append(classes[transition.target])
        }
        let number = numbers[signature] ?? numbers.count
        numbers[signature] = number
        refined[state] = number
      }
      classes = refined
      if numbers.count == classCount { break }
      classCount = numbers.count
    }
    if count > 2000 {
      classes = Array(0..<count)
      classCount = count
    }
    // Classes are numbered by their first state already.
    var rows = [[Transition]](repeating: [], count: classCount)
    var final = [Bool](repeating: false, count: classCount)
    var isDone = final
    for state in 0..<count where !isDone[classes[state]] {
      isDone[classes[state]] = true
      final[classes[state]] = isFinal[state]
      rows[classes[state]] = transitions[state]
        .map { Transition(letter: $0.letter, target: classes[$0.target]) }
        .sorted { $0.letter < $1.letter }
    }
    return (rows, final)
  }
}

/// A nondeterministic automaton with empty steps (K. Thompson's construction).
private struct Network {
  private var letters: [(letter: Int, target: Int32)?] = []
  private var emptySteps: [[Int32]] = []
  private(set) var start: Int32 = 0
  private(set) var end: Int32 = 0
  private let range: Range<Int>

  init(_ pattern: SequencePattern, at range: Range<Int>) throws(QueryError) {
    self.range = range
    start = try addNode()
    end = try add(pattern, from: start)
  }

  static func tooLarge(at range: Range<Int>) -> QueryError {
    QueryError(
      "the query repeats too much: it would need more than \(Automaton.stateLimit) states",
      at: range)
  }

  private mutating func addNode() throws(QueryError) -> Int32 {
    if letters.count >= 4 * Automaton.stateLimit { throw Self.tooLarge(at: range) }
    letters.append(nil)
    emptySteps.append([])
    return Int32(letters.count - 1)
  }

  /// Adds a pattern behind a node and returns the node where it ends.
  private mutating func add(
    _ pattern: SequencePattern, from node: Int32
  ) throws(QueryError) -> Int32 {
    switch pattern {
    case .element(let letter):
      let source = try addNode()
      let target = try addNode()
      emptySteps[Int(node)].append(source)
      letters[Int(source)] = (letter, target)
      return target
    case .sequence(let patterns):
      var current = node
      for pattern in patterns { current = try add(pattern, from: current) }
      return current
    case .alternatives(let patterns):
      let end = try addNode()
      for pattern in patterns {
        let last = try add(pattern, from: node)
        emptySteps[Int(last)].append(end)
      }
      return end
    case .repeated(let pattern, let atLeast, let atMost):
      var current = node
      for _ in 0..<atLeast { current = try add(pattern, from: current) }
      let end = try addNode()
      guard let atMost else {
        let loop = try addNode()
        emptySteps[Int(current)].append(loop)
        let last = try add(pattern, from: loop)
        emptySteps[Int(last)].append(loop)
        emptySteps[Int(loop)].append(end)
        return end
      }
      for _ in 0..<max(0, atMost - atLeast) {
        emptySteps[Int(current)].append(end)
        current = try add(pattern, from: current)
      }
      emptySteps[Int(current)].append(end)
      return end
    }
  }

  func step(from node: Int32) -> (letter: Int, target: Int32)? { letters[Int(node)] }

  /// The nodes that read a letter or end a match, reached by empty steps, ascending.
  func closure(_ nodes: [Int32]) -> [Int32] {
    var seen: Set<Int32> = []
    var stack = nodes
    var result: [Int32] = []
    while let node = stack.popLast() {
      guard seen.insert(node).inserted else { continue }
      if letters[Int(node)] != nil || node == end { result.append(node) }
      stack.append(contentsOf: emptySteps[Int(node)])
    }
    return result.sorted()
  }
}
