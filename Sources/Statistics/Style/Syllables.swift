/// Counts syllables by the spelling of a word.
///
/// A syllable is a group of vowel letters, with the regularities of English spelling on top: a silent
/// final e, -es and -ed, vowels in hiatus (`radio`, `actual`, `being`), -ism, and n't. Words without
/// a vowel letter have one syllable, abbreviations in capitals one for each letter. Russian vowels are
/// one syllable each, so they need no rules.
public enum Syllables {
  /// The number of syllables of a word, at least 1. O(length).
  public static func count(in word: String) -> Int {
    let spelling = word.unicodeScalars
    let isCapitals =
      spelling.allSatisfy { $0.isASCII ? ("A"..."Z").contains($0) : $0.properties.isUppercase }
      && spelling.count > 1
    let letters = word.lowercased().unicodeScalars.compactMap(Letter.init)
    let groups = letters.vowelGroups
    if groups == 0 { return isCapitals ? letters.count : 1 }
    let silent = letters.silentEndings + letters.silentJoints
    return max(1, groups + letters.hiatuses - silent + letters.syllabicEndings)
  }
}

/// A letter as far as syllables depend on it: the ASCII letter that it is a form of, or a vowel that
/// is always a syllable.
private enum Letter: Equatable {
  case ascii(UInt8)
  case spokenVowel

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self = .ascii(UInt8(scalar.value))
    case "à"..."å", "ā", "ă", "ą", "æ": self = .ascii(UInt8(ascii: "a"))
    case "ì"..."ï", "ī", "ı": self = .ascii(UInt8(ascii: "i"))
    case "ò"..."ö", "ø", "ō", "ő", "œ": self = .ascii(UInt8(ascii: "o"))
    case "ù"..."ü", "ū", "ů", "ű": self = .ascii(UInt8(ascii: "u"))
    case "ý", "ÿ": self = .ascii(UInt8(ascii: "y"))
    // An e with an accent is never silent.
    case "è"..."ë", "ē", "ę", "ě": self = .spokenVowel
    case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є": self = .spokenVowel
    case "'", "\u{2019}": self = .ascii(39)
    case "0"..."9", "-", ".": return nil
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      self = .ascii(UInt8(ascii: "x"))
    }
  }

  var isVowel: Bool {
    switch self {
    case .spokenVowel: true
    case .ascii(let byte): "aeiouy".utf8.contains(byte)
    }
  }
}

extension [Letter] {
  /// Vowels next to each other are one group; those that are always spoken are groups of their own. An initial y is a consonant.
  fileprivate var vowelGroups: Int {
    var groups = 0
    for (place, letter) in enumerated() where letter.isVowel {
      let isInitialY = place == 0 && letter == .ascii(UInt8(ascii: "y")) && count > 1
      let continues = place > 0 && self[place - 1].isVowel && letter != .spokenVowel
      let followsY = place == 1 && self[0] == .ascii(UInt8(ascii: "y"))
      if !isInitialY && (!continues || followsY) { groups += 1 }
    }
    return groups
  }

  /// Places where two vowels of one group are two syllables.
  fileprivate var hiatuses: Int {
    var found = 0
    for place in indices.dropFirst().dropLast() {
      switch (byte(place), byte(place + 1)) {
      // radio, media, but nation, social, region, question.
      case ("i", "a"), ("i", "o"), ("i", "u"):
        if !isOne(of: "tscgxln", at: place - 1) { found += 1 }
      // actual, continuous, but quality, language, aqua.
      case ("u", "a"), ("u", "o"): if !isOne(of: "qg", at: place - 1) { found += 1 }
      // being, saying, trying.
      case ("e", "i"), ("y", "i"), ("o", "i"), ("u", "i"):
        if ends(with: "ing", at: place + 1) { found += 1 }
      // society, quiet; science, experience, but not friend, patient, field.
      case ("i", "e"):
        let isEn = isOne(of: "n", at: place + 2) && !isOne(of: "d", at: place + 3)
        if isOne(of: "t", at: place + 2) || isEn && (place == 2 || !isOne(of: "tc", at: place - 1))
        {
          found += 1
        }
      // influence, fluent, but not frequent.
      case ("u", "e"):
        if isOne(of: "n", at: place + 2), !isOne(of: "qg", at: place - 1) { found += 1 }
      // beyond, loyal, player, but not played.
      case ("y", "o"), ("y", "a"): if self[place - 1].isVowel { found += 1 }
      case ("y", "e"):
        let isEnding = place + 2 >= count || place + 3 == count && isOne(of: "ds", at: place + 2)
        if self[place - 1].isVowel, !isEnding { found += 1 }
      // idea, area, but not sea.
      case ("e", "a"):
        let isFinal = place + 2 == count && self[..<place].contains(where: \.isVowel)
        let isCreate = place >= 2 && byte(place - 1) == "r" && byte(place - 2) == "c"
        if isFinal || isCreate && place + 2 < count && byte(place + 2) == "t" { found += 1 }
      default: break
      }
    }
    return found
  }

  /// A final e, -es or -ed that is not spoken: make, makes, asked, but not table, boxes, wanted.
  fileprivate var silentEndings: Int {
    guard count >= 3 else { return 0 }
    let hasOtherVowel = { (end: Int) in self[..<end].contains(where: \.isVowel) }
    if byte(count - 1) == "e" {
      let isSyllabicL = byte(count - 2) == "l" && !self[count - 3].isVowel
      let isVowelBefore = self[count - 2].isVowel
      return isSyllabicL || isVowelBefore || !hasOtherVowel(count - 1) ? 0 : 1
    }
    guard byte(count - 2) == "e", !self[count - 3].isVowel, hasOtherVowel(count - 2) else {
      return 0
    }
    if byte(count - 1) == "d" {
      // settled, hundred, but not called.
      let isSyllabic =
        isOne(of: "lr", at: count - 3) && count >= 4 && !self[count - 4].isVowel
        && !isOne(of: "lrw", at: count - 4)
      return isSyllabic || isOne(of: "td", at: count - 3) ? 0 : 1
    }
    guard byte(count - 1) == "s" else { return 0 }
    let isSyllabicL = byte(count - 3) == "l" && count >= 4 && !self[count - 4].isVowel
    let isHushed =
      isOne(of: "sxzcg", at: count - 3)
      || byte(count - 3) == "h" && count >= 4 && isOne(of: "cs", at: count - 4)
    return isSyllabicL || isHushed ? 0 : 1
  }

  /// A silent e before a further part of the word: careful, merely, movement, something.
  fileprivate var silentJoints: Int {
    for part in ["ly", "ful", "fully", "less", "ment", "ments", "ness", "thing", "times", "where"] {
      let joint = count - part.utf8.count - 1
      if joint >= 2, byte(joint) == "e", ends(with: part, at: joint + 1), !self[joint - 1].isVowel,
        self[..<joint].contains(where: \.isVowel)
      {
        return byte(joint - 1) == "l" && !self[joint - 2].isVowel ? 0 : 1
      }
    }
    return 0
  }

  /// -ism, and n't behind a consonant: socialism, didn't, but not don't.
  fileprivate var syllabicEndings: Int {
    if count > 3, ends(with: "ism", at: count - 3) { return 1 }
    if count > 3, ends(with: "n't", at: count - 3), isOne(of: "ds", at: count - 4) { return 1 }
    return 0
  }

  private func byte(_ place: Int) -> Unicode.Scalar {
    if case .ascii(let byte) = self[place] { Unicode.Scalar(byte) } else { "\u{0}" }
  }

  private func isOne(of letters: String, at place: Int) -> Bool {
    indices.contains(place) && letters.unicodeScalars.contains(byte(place))
  }

  /// Whether the word ends with `ending`, which begins at `place`.
  private func ends(with ending: String, at place: Int) -> Bool {
    guard place >= 0, place + ending.utf8.count == count else { return false }
    return zip(indices.dropFirst(place), ending.unicodeScalars).allSatisfy { byte($0) == $1 }
  }
}
