internal import Corpus

/// Tells who asks and who answers.
///
/// Labels that say so (`Question`, `Interviewer`) decide. Otherwise the behaviour does: whoever asks
/// puts questions in most of their turns and speaks less than those who answer.
struct RoleFinder {
  /// What is known of each speaker.
  struct Behaviour {
    var turns = 0
    var bytes = 0
    /// Turns with a question mark near their end.
    var questions = 0
    var sort: LabelShape.Sort = .other
    var isNamedInTitle = false
  }

  /// For every speaker, whether they ask; `nil` where nobody can be told to.
  let askers: [Bool]?

  init(_ behaviours: [Behaviour]) {
    let byLabel = behaviours.map { $0.sort == .asker }
    if byLabel.contains(true) {
      askers = byLabel
      return
    }
    if behaviours.contains(where: { $0.sort == .answerer }) {
      askers = behaviours.map { $0.sort != .answerer }
      return
    }
    let active = behaviours.indices.filter { behaviours[$0].turns > 1 }
    guard active.count >= 2 else {
      askers = nil
      return
    }
    func share(_ index: Int) -> Double {
      Double(behaviours[index].questions) / Double(max(1, behaviours[index].turns))
    }
    guard let most = active.max(by: { share($0) < share($1) }), share(most) >= 0.3 else {
      askers = nil
      return
    }
    askers = behaviours.indices.map { index in
      behaviours[index].turns > 0 && share(index) >= max(0.3, share(most) * 0.6)
        && (!behaviours[index].isNamedInTitle || index == most)
    }
  }

  /// The role of a turn of `speaker`. Words before the first question are a statement.
  func role(of speaker: Int?, afterQuestion: Bool) -> Role {
    guard let speaker else { return .narration }
    guard let askers, askers.contains(true), askers.contains(false) || askers.count == 1 else {
      return .statement
    }
    if askers[speaker] { return .question }
    return afterQuestion ? .answer : .statement
  }
}
