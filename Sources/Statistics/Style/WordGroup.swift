/// Words of English that tell something of how somebody speaks.
public enum WordGroup: String, Sendable, CaseIterable {
  /// I, me, my.
  case firstPersonSingular
  /// We, us, our.
  case firstPersonPlural
  /// You, your.
  case secondPerson
  /// Words that take back certainty: perhaps, probably, seem.
  case hedges
  /// Words that give force: very, absolutely, completely.
  case boosters
  /// Not, never, nobody.
  case negations

  /// The members, lower-cased.
  var words: Set<String> {
    switch self {
    case .firstPersonSingular:
      ["i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll"]
    case .firstPersonPlural:
      ["we", "us", "our", "ours", "ourselves", "we're", "we've", "we'd", "we'll", "let's"]
    case .secondPerson:
      [
        "you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'd", "you'll",
      ]
    case .hedges:
      [
        "about", "almost", "apparently", "appear", "appears", "approximately", "arguably", "assume",
        "assumed", "believe", "broadly", "could", "fairly", "feel", "frequently", "generally",
        "guess", "hopefully", "largely", "likely", "mainly", "may", "maybe", "might", "mostly",
        "normally", "often", "perhaps", "plausible", "possible", "possibly", "presumably",
        "probable", "probably", "quite", "rather", "relatively", "roughly", "seem", "seemed",
        "seemingly", "seems", "slightly", "sometimes", "somewhat", "suggest", "suggests", "suppose",
        "suspect", "tend", "tends", "think", "typically", "unlikely", "usually",
      ]
    case .boosters:
      [
        "absolutely", "always", "certain", "certainly", "clear", "clearly", "completely",
        "definitely", "entirely", "every", "exactly", "extremely", "fundamentally", "indeed",
        "obvious", "obviously", "really", "simply", "so", "surely", "totally", "truly",
        "undoubtedly", "utterly", "very",
      ]
    case .negations:
      [
        "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "n't",
        "cannot", "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't",
        "won't", "wouldn't", "couldn't", "shouldn't", "haven't", "hasn't", "hadn't", "mustn't",
        "needn't", "ain't",
      ]
    }
  }
}
