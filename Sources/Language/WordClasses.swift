/// What the lists of this folder know of a word. A word may be in several classes.
public struct WordClasses: OptionSet, Sendable {
  /// One bit for each class.
  public let rawValue: UInt64

  /// Classes by their bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Cues.
  /// A finite verb of speech: `said`, `added`.
  public static let speech = WordClasses(rawValue: 1 << 0)
  /// A participle of speech, which has the subject of its sentence: `saying`, `adding`.
  public static let participle = WordClasses(rawValue: 1 << 1)
  /// A finite verb of belief or discovery, a cue before a `that` clause: `believes`, `found`.
  public static let belief = WordClasses(rawValue: 1 << 2)
  /// A verb of speech whose complement is `to …`: `vowed`, `urged`.
  public static let promise = WordClasses(rawValue: 1 << 3)
  /// A verb that gives somebody a name or a blame: `called`, `described`, `accused`.
  public static let labelling = WordClasses(rawValue: 1 << 4)
  /// A verb of speech with an addressee before what is said: `told`, `assured`.
  public static let addressed = WordClasses(rawValue: 1 << 5)
  /// `according`, `selon`, `laut`, `secondo`.
  public static let according = WordClasses(rawValue: 1 << 6)
  /// A noun that governs what is said: `statement`, `claim`.
  public static let speechNoun = WordClasses(rawValue: 1 << 7)

  // Grammar.
  public static let preposition = WordClasses(rawValue: 1 << 8)
  public static let auxiliary = WordClasses(rawValue: 1 << 9)
  public static let adverb = WordClasses(rawValue: 1 << 10)
  public static let determiner = WordClasses(rawValue: 1 << 11)
  public static let conjunction = WordClasses(rawValue: 1 << 12)
  public static let subordinator = WordClasses(rawValue: 1 << 13)
  public static let relative = WordClasses(rawValue: 1 << 14)
  public static let that = WordClasses(rawValue: 1 << 15)
  public static let he = WordClasses(rawValue: 1 << 16)
  public static let she = WordClasses(rawValue: 1 << 17)
  /// `it`, `they`, `we`, `I`: a subject that names no single person.
  public static let otherPronoun = WordClasses(rawValue: 1 << 18)
  /// Any other word that may begin a sentence but no name: `meanwhile`, `many`.
  public static let common = WordClasses(rawValue: 1 << 19)
  public static let firstPerson = WordClasses(rawValue: 1 << 20)
  public static let negation = WordClasses(rawValue: 1 << 21)
  public static let objectPronoun = WordClasses(rawValue: 1 << 22)

  /// A verb form that is as often a noun: `claims`, `report`, `states`.
  public static let nounLike = WordClasses(rawValue: 1 << 23)
  /// `is`, `was`: before a participle of the past they make it passive.
  public static let being = WordClasses(rawValue: 1 << 38)

  /// A verb of speech that hardly takes any object but what was said: `said`, `insisted`.
  public static let reporting = WordClasses(rawValue: 1 << 39)

  /// `said`, which whatever clause may follow.
  public static let saying = WordClasses(rawValue: 1 << 40)

  public static let reflexive = WordClasses(rawValue: 1 << 41)

  // Names.
  public static let mister = WordClasses(rawValue: 1 << 24)
  public static let missus = WordClasses(rawValue: 1 << 25)
  /// A title before a name: `Dr.`, `Sen.`.
  public static let title = WordClasses(rawValue: 1 << 26)
  /// An office, which may stand for its holder: `president`, `governor`.
  public static let office = WordClasses(rawValue: 1 << 27)
  public static let maleName = WordClasses(rawValue: 1 << 28)
  public static let femaleName = WordClasses(rawValue: 1 << 29)
  /// The last word of the name of an organisation: `University`, `Committee`.
  public static let organisation = WordClasses(rawValue: 1 << 30)
  public static let place = WordClasses(rawValue: 1 << 31)
  /// `Russian`, `Democrats`.
  public static let demonym = WordClasses(rawValue: 1 << 32)
  public static let calendar = WordClasses(rawValue: 1 << 33)
  /// What a person may be called: `spokesman`, `analyst`.
  public static let personNoun = WordClasses(rawValue: 1 << 34)
  /// `Jr.`, `III`.
  public static let nameSuffix = WordClasses(rawValue: 1 << 35)
  /// `de`, `van`, `al`.
  public static let particle = WordClasses(rawValue: 1 << 36)
  /// An abbreviation whose full stop ends no sentence.
  public static let abbreviation = WordClasses(rawValue: 1 << 37)

  public static let anyCue: WordClasses = [
    .speech, .participle, .belief, .promise, .labelling, .addressed,
  ]
  public static let honorific: WordClasses = [.mister, .missus, .title]
  public static let subjectPronoun: WordClasses = [.he, .she, .otherPronoun]
  /// Words that no name holds, whatever their case.
  public static let grammar: WordClasses = [
    .preposition, .auxiliary, .determiner, .conjunction, .subordinator, .relative, .that, .he, .she,
    .otherPronoun, .adverb, .negation, .objectPronoun,
  ]
  /// A word of these cannot be the surname of somebody.
  public static let closedClass: WordClasses = [
    .preposition, .auxiliary, .determiner, .conjunction, .subordinator, .relative, .that, .he, .she,
    .otherPronoun, .common, .adverb, .negation, .objectPronoun,
  ]
}
