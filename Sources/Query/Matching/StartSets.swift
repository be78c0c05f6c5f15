/// Where matches can begin, as far as a look at the next few elements tells.
///
/// For every state of the automaton, the places from which what follows can be read are found for the
/// whole corpus at once, from the back: a rare element a few tokens on leaves few beginnings to try.
struct StartSets {
  private let plan: StandardPlan
  private let domain: StandardPlan.Domain
  private var places: [Int: PositionSet?] = [:]
  private var sets: [[Int]: PositionSet?] = [:]
  private var depth = 1

  /// The most words of 64 positions that are looked at.
  private static let budget = 3_000_000

  init(_ plan: StandardPlan, _ domain: StandardPlan.Domain) {
    self.plan = plan
    self.domain = domain
    var cost = 0
    var states: Set<Int> = [0]
    while depth < 12 {
      let steps = states.flatMap { plan.automaton.transitions[$0] }
      cost += steps.count * (domain.limit / 64 + 1)
      if cost > Self.budget { break }
      depth += 1
      states = Set(steps.filter { !plan.automaton.isFinal[$0.target] }.map(\.target))
      if states.isEmpty { break }
    }
  }

  /// The places at which a match can begin with the letter of `transition`.
  mutating func starts(_ transition: Automaton.Transition) -> PositionSet {
    let set = readable(transition, depth: depth)
    var result = set ?? PositionSet(limit: domain.limit, filled: true)
    result.clip(to: domain.ranges)
    return result
  }

  private mutating func readable(
    _ transition: Automaton.Transition, depth: Int
  ) -> PositionSet? {
    let letter = plan.letters[transition.letter]
    var set = placesOf(transition.letter)
    guard depth > 1, !plan.automaton.isFinal[transition.target],
      let next = reachable(transition.target, depth: depth - 1)
    else { return set }
    let isFlexible = if case .region = letter.kind { true } else { false }
    if isFlexible { return set }
    if set == nil { set = PositionSet(limit: domain.limit, filled: true) }
    set?.formIntersection(next, shiftedBy: letter.isZeroWidth ? 0 : 1)
    return set
  }

  /// The places from which a match can go on in `state`; `nil` for all.
  private mutating func reachable(_ state: Int, depth: Int) -> PositionSet? {
    let key = [state, depth]
    if let known = sets[key] { return known }
    var result: PositionSet? = PositionSet(limit: domain.limit)
    for transition in plan.automaton.transitions[state] {
      guard let set = readable(transition, depth: depth) else {
        result = nil
        break
      }
      result?.formUnion(set)
    }
    sets[key] = .some(result)
    return result
  }

  private mutating func placesOf(_ letter: Int) -> PositionSet? {
    if let known = places[letter] { return known }
    let set = plan.places(plan.letters[letter], domain)
    places[letter] = .some(set)
    return set
  }
}
