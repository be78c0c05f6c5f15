internal import Language

/// Whom the subject of a cue stands for.
extension SpeechReader {
  /// The person or phrase that a subject stands for.
  mutating func resolve(_ subject: CueSubject, _ items: [FlowItem]) -> Source? {
    switch subject.source {
    case .person(let person):
      people.confirm(person)
      return subject.source
    case .he: return pronoun(.male)
    case .she: return pronoun(.female)
    case .nominal(let bytes):
      if let office = definiteOffice(subject, items),
        let person = focus.holder(of: office, among: people)
      {
        return .person(person)
      }
      return .nominal(bytes)
    case .unnamed: return isFirstPerson(subject, items) ? nil : focus.group
    }
  }

  func isFirstPerson(_ subject: CueSubject, _ items: [FlowItem]) -> Bool {
    subject.items.contains { items[$0].has(.firstPerson) }
  }

  mutating func pronoun(_ gender: NameMention.Gender) -> Source? {
    guard let person = focus.person(gender, among: people) else { return nil }
    people.confirm(person, gender: gender)
    return .person(person)
  }

  /// The office of `the president`, `his prime minister`.
  func definiteOffice(_ subject: CueSubject, _ items: [FlowItem]) -> UInt64? {
    guard let last = subject.items.last, items[last].has([.office, .title]) else { return nil }
    let first = items[subject.items.lowerBound]
    guard first.has(.determiner) || first.isPossessive || first.isCapitalised else { return nil }
    return Offices.canonical(items[last].hash)
  }

  mutating func index(of source: Source) -> Int? {
    switch source {
    case .person(let person): speakers.index(of: person, in: people, tokens: tokens)
    case .nominal(let bytes): speakers.index(ofPhrase: bytes)
    default: nil
    }
  }
}
