import Presentation
import Statistics

/// One figure of a profile, as programs and readers get it.
struct StyleMeasure {
  let key: String
  let title: String
  let json: JSON
  let cell: Table.Cell

  init(_ key: String, _ title: String, _ value: Int) {
    self.key = key
    self.title = title
    json = .int(value)
    cell = .int(value)
  }

  init(_ key: String, _ title: String, _ value: Double?, decimals: Int) {
    self.key = key
    self.title = title
    json = .double(value)
    cell = .real(value, decimals: decimals)
  }

  /// The figure in words.
  var text: String {
    switch cell {
    case .int(let number): Count.grouped(number)
    case .real(let number, let decimals): number.rounded(toPlaces: decimals)
    default: "–"
    }
  }
}

extension StyleProfile {
  /// All figures, in the order in which they are shown.
  var measures: [StyleMeasure] {
    [
      StyleMeasure("tokens", "Words", tokens),
      StyleMeasure("types", "Types", diversity.types),
      StyleMeasure("ttr", "TTR", diversity.typeTokenRatio, decimals: 3),
      StyleMeasure("mattr", "MATTR", diversity.movingAverageTypeTokenRatio, decimals: 3),
      StyleMeasure("mtld", "MTLD", diversity.lexicalDiversityLength, decimals: 1),
      StyleMeasure("hdd", "HD-D", diversity.hypergeometricDiversity, decimals: 3),
      StyleMeasure("yuleK", "Yule's K", diversity.yuleK, decimals: 1),
      StyleMeasure("hapaxShare", "Words used once", diversity.hapaxShare, decimals: 3),
      StyleMeasure("flesch", "Flesch", readability?.readingEase, decimals: 1),
      StyleMeasure("fleschKincaid", "Flesch-Kincaid", readability?.gradeLevel, decimals: 1),
      StyleMeasure("sentences", "Sentences", sentences),
      StyleMeasure("sentenceLength", "Words a sentence", sentenceLength, decimals: 1),
      StyleMeasure("turns", "Turns", turns),
      StyleMeasure("turnLength", "Words a turn", turnLength, decimals: 1),
      StyleMeasure("questionShare", "Questions", questionShare, decimals: 3),
      StyleMeasure("syllables", "Syllables", syllables),
      StyleMeasure("wordLength", "Letters a word", wordLength, decimals: 2),
      StyleMeasure("longWordShare", "Long words", longWordShare, decimals: 3),
    ]
      + WordGroup.allCases.map {
        StyleMeasure($0.rawValue, $0.title, perThousand($0), decimals: 1)
      }
  }
}

extension WordGroup {
  /// What readers call it.
  var title: String {
    switch self {
    case .firstPersonSingular: "I, me, my"
    case .firstPersonPlural: "We, us, our"
    case .secondPerson: "You, your"
    case .hedges: "Hedges"
    case .boosters: "Boosters"
    case .negations: "Negations"
    }
  }
}
