/// What the lists of this folder know of a word. A word may be in several classes.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  // Cues.
  /// A finite verb of speech: `said`, `added`.
  static let speech = WordClasses(rawValue: 1 << 0)
  /// A participle of speech, which has the subject of its sentence: `saying`, `adding`.
  static let participle = WordClasses(rawValue: 1 << 1)
  /// A finite verb of belief or discovery, a cue before a `that` clause: `believes`, `found`.
  static let belief = WordClasses(rawValue: 1 << 2)
  /// A verb of speech whose complement is `to …`: `vowed`, `urged`.
  static let promise = WordClasses(rawValue: 1 << 3)
  /// A verb that gives somebody a name or a blame: `called`, `described`, `accused`.
  static let labelling = WordClasses(rawValue: 1 << 4)
  /// A verb of speech with an addressee before what is said: `told`, `assured`.
  static let addressed = WordClasses(rawValue: 1 << 5)
  /// `according`, `selon`, `laut`, `secondo`.
  static let according = WordClasses(rawValue: 1 << 6)
  /// A noun that governs what is said: `statement`, `claim`.
  static let speechNoun = WordClasses(rawValue: 1 << 7)

  // Grammar.
  static let preposition = WordClasses(rawValue: 1 << 8)
  static let auxiliary = WordClasses(rawValue: 1 << 9)
  static let adverb = WordClasses(rawValue: 1 << 10)
  static let determiner = WordClasses(rawValue: 1 << 11)
  static let conjunction = WordClasses(rawValue: 1 << 12)
  static let subordinator = WordClasses(rawValue: 1 << 13)
  static let relative = WordClasses(rawValue: 1 << 14)
  static let that = WordClasses(rawValue: 1 << 15)
  static let he = WordClasses(rawValue: 1 << 16)
  static let she = WordClasses(rawValue: 1 << 17)
  /// `it`, `they`, `we`, `I`: a subject that names no single person.
  static let otherPronoun = WordClasses(rawValue: 1 << 18)
  /// Any other word that may begin a sentence but no name: `meanwhile`, `many`.
  static let common = WordClasses(rawValue: 1 << 19)
  static let firstPerson = WordClasses(rawValue: 1 << 20)
  static let negation = WordClasses(rawValue: 1 << 21)
  static let objectPronoun = WordClasses(rawValue: 1 << 22)

  /// A verb form that is as often a noun: `claims`, `report`, `states`.
  static let nounLike = WordClasses(rawValue: 1 << 23)
  /// `is`, `was`: before a participle of the past they make it passive.
  static let being = WordClasses(rawValue: 1 << 38)

  /// A verb of speech that hardly takes any object but what was said: `said`, `insisted`.
  static let reporting = WordClasses(rawValue: 1 << 39)

  /// `said`, which whatever clause may follow.
  static let saying = WordClasses(rawValue: 1 << 40)

  static let reflexive = WordClasses(rawValue: 1 << 41)

  // Names.
  static let mister = WordClasses(rawValue: 1 << 24)
  static let missus = WordClasses(rawValue: 1 << 25)
  /// A title before a name: `Dr.`, `Sen.`.
  static let title = WordClasses(rawValue: 1 << 26)
  /// An office, which may stand for its holder: `president`, `governor`.
  static let office = WordClasses(rawValue: 1 << 27)
  static let maleName = WordClasses(rawValue: 1 << 28)
  static let femaleName = WordClasses(rawValue: 1 << 29)
  /// The last word of the name of an organisation: `University`, `Committee`.
  static let organisation = WordClasses(rawValue: 1 << 30)
  static let place = WordClasses(rawValue: 1 << 31)
  /// `Russian`, `Democrats`.
  static let demonym = WordClasses(rawValue: 1 << 32)
  static let calendar = WordClasses(rawValue: 1 << 33)
  /// What a person may be called: `spokesman`, `analyst`.
  static let personNoun = WordClasses(rawValue: 1 << 34)
  /// `Jr.`, `III`.
  static let nameSuffix = WordClasses(rawValue: 1 << 35)
  /// `de`, `van`, `al`.
  static let particle = WordClasses(rawValue: 1 << 36)
  /// An abbreviation whose full stop ends no sentence.
  static let abbreviation = WordClasses(rawValue: 1 << 37)

  static let anyCue: WordClasses = [
    .speech, .participle, .belief, .promise, .labelling, .addressed,
  ]
  static let honorific: WordClasses = [.mister, .missus, .title]
  static let thirdPerson: WordClasses = [.he, .she]
  static let subjectPronoun: WordClasses = [.he, .she, .otherPronoun]
  /// Words that no name holds, whatever their case.
  static let grammar: WordClasses = [
    .preposition, .auxiliary, .determiner, .conjunction, .subordinator, .relative, .that, .he, .she,
    .otherPronoun, .adverb, .negation, .objectPronoun,
  ]
  /// A word of these cannot be the surname of somebody.
  static let closedClass: WordClasses = [
    .preposition, .auxiliary, .determiner, .conjunction, .subordinator, .relative, .that, .he, .she,
    .otherPronoun, .common, .adverb, .negation, .objectPronoun,
  ]
}
