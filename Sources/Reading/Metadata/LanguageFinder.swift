/// Tells the language of a text by its script and its most frequent small words.
enum LanguageFinder {
  /// The ISO 639-1 code of the language that most of the sample is in; `nil` if it is too short to
  /// tell. Looks at the beginning only.
  static func language(of text: [UInt8]) -> String? {
    let sample = text.prefix(sampleSize)
    let census = census(text.span, sample.indices)
    guard let best = census.best, census.counts[best] * 20 > census.words else {
      return script(sample)
    }
    return languages[best].code
  }

  /// How many words a stretch of text has, and how many of them are small words of each language.
  struct Census {
    var words = 0
    var counts = [Int](repeating: 0, count: languages.count)

    /// The language that most small words are of.
    var best: Int? {
      let best = counts.indices.max { counts[$0] < counts[$1] }
      return best.flatMap { counts[$0] > 0 ? $0 : nil }
    }
  }

  static func census(_ text: Span<UInt8>, _ range: Range<Int>) -> Census {
    var census = Census()
    var word: UInt64 = 0
    var length = 0
    let smallWords = smallWords
    for place in range {
      let byte = text[place]
      if Bytes.isLetter(byte) {
        word = word << 8 | UInt64(byte < 0x80 ? byte | 32 : byte)
        length += 1
        continue
      }
      guard length > 0 else { continue }
      census.words += 1
      if length <= longestWord {
        var found = smallWords.languages(word)
        while found != 0 {
          census.counts[found.trailingZeroBitCount] += 1
          found &= found - 1
        }
      }
      word = 0
      length = 0
    }
    return census
  }

  static func index(of code: String) -> Int? { languages.firstIndex { $0.code == code } }

  static func code(_ index: Int) -> String { languages[index].code }

  private static let sampleSize = 4500
  /// A word is packed into eight bytes; longer ones are not small.
  private static let longestWord = 8

  /// A guess by script alone.
  private static func script(_ sample: ArraySlice<UInt8>) -> String? {
    var counts: [String: Int] = [:]
    for scalar in String(decoding: sample.prefix(4096), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x400...0x4FF: counts["ru", default: 0] += 1
      case 0x370...0x3FF: counts["el", default: 0] += 1
      case 0x590...0x5FF: counts["he", default: 0] += 1
      case 0x600...0x6FF: counts["ar", default: 0] += 1
      case 0x3040...0x30FF: counts["ja", default: 0] += 4
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 2
      case 0xAC00...0xD7AF: counts["ko", default: 0] += 2
      default: continue
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap {
      $0.value > 20 ? $0.key : nil
    }
  }

  private static let languages: [(code: String, words: String)] = [
    ("en", "the of and to in that is was it for you with this are have be not they on what"),
    ("de", "der die und das ist nicht ich wir sie es ein eine mit auf für den dem auch von zu"),
    ("fr", "le la les et des est que une pour dans nous vous pas qui sur avec ce il du je"),
    ("it", "il di che la è per una non sono con del della le gli ma anche un questo nel si"),
    ("es", "el de que la los las una por con para es no se lo como más pero del su y"),
    ("pt", "o que de não uma os para com em do da é mais como um dos eu isso na as"),
    ("nl", "de het een van en dat is niet ik we zijn voor met op te die maar ook wat er"),
    ("sv", "och att det som en är på jag inte av för med vi har till den om ett men så"),
    ("da", "og at det som en er på jeg ikke af for med vi har til den der et men så"),
    ("pl", "nie to się na że jest do jak w z co ale tak od za po o by dla i"),
    ("cs", "se na že je to v s jsem ale tak jako za do by pro jsou nebo už co a"),
    ("sl", "je in da se na za ne ki so pa v to bi tudi po smo ali kot z če"),
    ("hr", "je i da se na u ne za što su kao to od ali smo iz bi koji s već"),
    ("ru", "и в не на что я с это как а но по мы он у из за то так для"),
    ("uk", "і в не на що я з це як а але по ми він у із за то так для є та"),
    ("tr", "bir ve bu için da de çok ne ama ben olarak daha var gibi o ki mi kadar sonra"),
    ("fi", "ja on ei se että hän oli mutta niin kun minä ovat myös tai mitä kuin sen voi"),
    ("hu", "a az és hogy nem is egy ez van volt de csak meg ha mint már azt lesz mert"),
    ("ro", "și de în la nu o că pe cu este un mai din a care sunt pentru ce se să"),
    ("el", "και το να είναι η της που του με για τα δεν ο στο από την θα μας"),
  ]

  /// Capitals of other scripts are not folded, which costs little.
  private static let smallWords = SmallWords(languages.map(\.words))
}

/// The languages of small words, by the bytes of the word: a table with open addressing.
private struct SmallWords: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var values = [UInt32](repeating: 0, count: 1024)

  /// - Parameter lists: for each language its words, parted by spaces.
  init(_ lists: [String]) {
    for (index, list) in lists.enumerated() {
      for word in list.utf8.split(separator: 32) where word.count <= 8 {
        let key = word.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let slot = slot(key)
        keys[slot] = key
        values[slot] |= 1 << UInt32(index)
      }
    }
  }

  /// The languages that have the word, one bit each.
  func languages(_ word: UInt64) -> UInt32 { values[slot(word)] }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 1023 }
    return slot
  }
}
