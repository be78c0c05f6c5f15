/// Whom the text speaks of at the moment, for pronouns.
struct Focus {
  /// The persons of the last subjects, most recent last.
  private var subjects: [Int] = []
  /// The persons mentioned, most recent last.
  private var mentioned: [Int] = []
  private static let depth = 8
  /// The last source that is no single person, for `they` and `it`.
  var group: Source?

  mutating func noteSubject(_ person: Int) {
    subjects.removeAll { $0 == person }
    subjects.append(person)
    if subjects.count > Self.depth { subjects.removeFirst() }
    noteMention(person)
  }

  mutating func noteMention(_ person: Int) {
    mentioned.removeAll { $0 == person }
    mentioned.append(person)
    if mentioned.count > Self.depth { mentioned.removeFirst() }
  }

  /// The most recent subject.
  var subject: Int? { subjects.last }

  /// Whom `he` or `she` names: the most recent subject of that gender, else of unknown gender, else
  /// somebody mentioned.
  func person(_ gender: NameMention.Gender, among people: People) -> Int? {
    func fits(_ index: Int) -> Bool {
      let person = people.all[index]
      guard person.kind == .person else { return false }
      return person.gender == gender || person.gender == .unknown
    }
    return subjects.last(where: fits) ?? mentioned.last(where: fits)
  }

  /// The most recent person with an office.
  func holder(of office: UInt64, among people: People) -> Int? {
    mentioned.last { people.all[$0].offices.contains(office) }
      ?? people.holder(of: office)
  }
}
