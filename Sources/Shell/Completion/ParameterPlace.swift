/// Which parameters of a command may stand behind some words.
///
/// It follows the words as the binder does, but leniently and without values.
struct ParameterPlace {
  /// The parameters whose value may stand here.
  private(set) var parameters: [any ParameterDeclaration] = []
  /// The words that already belong to the parameter.
  private(set) var words: [Token] = []
  /// The clauses that may begin here.
  private(set) var clauses: [any ParameterDeclaration]
  /// Whether a clause has begun that still needs its value.
  private(set) var isInsideClause = false

  init(after tokens: [Token], of spec: CommandSpec) {
    clauses = spec.parameters.filter { $0.keyword != nil }
    var places = spec.parameters.filter { $0.keyword == nil }[...]
    var rest = tokens[...]
    while let token = rest.first {
      let begun = spec.parameters.filter { !token.isQuoted && $0.keyword == token.text }
      if !begun.isEmpty {
        rest.removeFirst()
        take(begun, &rest, spec)
        if let taken = begun.first(where: { $0.placeholder == words.first?.text }) ?? begun.first {
          clauses.removeAll { $0.key == taken.key && !taken.isRepeated }
        }
        if !rest.isEmpty { parameters = [] }
        isInsideClause = rest.isEmpty && needsValue(begun)
        if rest.isEmpty, !isInsideClause, !mayGoOn(begun) { parameters = places.prefix(1) + [] }
      } else if let place = places.first {
        take([place], &rest, spec)
        if !place.isRepeated { places = places.dropFirst() }
        if rest.isEmpty, !mayGoOn([place]) { parameters = places.prefix(1) + [] }
        if rest.isEmpty, parameters.first?.key != place.key { words = wordsOfSetting(spec, tokens) }
      } else {
        rest.removeFirst()
        parameters = []
      }
    }
    if tokens.isEmpty { parameters = Array(places.prefix(1)) }
  }

  /// Takes the words of a parameter: one, two behind `speaker`, or all up to the next clause.
  private mutating func take(
    _ begun: [any ParameterDeclaration], _ rest: inout ArraySlice<Token>, _ spec: CommandSpec
  ) {
    parameters = begun
    words = []
    guard begun.contains(where: { !$0.placeholder.isEmpty }) else { return }
    let isLong = begun.contains { $0.isRaw || $0.isRepeated }
    while let token = rest.first {
      if !words.isEmpty, !token.isQuoted, spec.clauseKeywords.contains(token.text) { return }
      words.append(token)
      rest.removeFirst()
      let isSpeaker =
        words.count == 1 && token.text == "speaker" && begun.contains(where: \.isScope)
      if !isLong, !isSpeaker { return }
    }
  }

  private func needsValue(_ begun: [any ParameterDeclaration]) -> Bool {
    guard begun.contains(where: { !$0.placeholder.isEmpty }) else { return false }
    return words.isEmpty
      || words.count == 1 && words[0].text == "speaker" && begun.contains(where: \.isScope)
  }

  private func mayGoOn(_ begun: [any ParameterDeclaration]) -> Bool {
    needsValue(begun) || begun.contains { $0.isRaw || $0.isRepeated }
  }

  /// The value of a setting depends on the setting before it.
  private func wordsOfSetting(_ spec: CommandSpec, _ tokens: [Token]) -> [Token] {
    parameters.first?.completion == .value ? tokens : []
  }
}

extension ParameterDeclaration {
  /// Whether it takes everything up to the next clause.
  fileprivate var isRaw: Bool { [.query, .expression, .command].contains(completion) }

  /// Whether it takes `speaker "…"`.
  fileprivate var isScope: Bool { completion == .selection }
}
