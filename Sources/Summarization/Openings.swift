import Corpus

/// What the first words of a sentence give away: a pronoun that points back, or a formula that greets,
/// thanks, advertises or keeps house.
package struct Openings: Sendable {
  private let isPointer: [Bool]
  private let isConnective: [Bool]
  /// Formulas by their first word, each as the ids of its words.
  private let formulas: [Int32: [[Int32]]]

  package init(_ content: ContentTerms) {
    isPointer = content.mask(of: Self.pointers)
    isConnective = content.mask(of: Self.connectives)
    var formulas: [Int32: [[Int32]]] = [:]
    for formula in Self.formulaText.split(separator: "\n") {
      let ids = formula.split(separator: " ").compactMap { content.lowers.find(String($0)) }
      guard ids.count == formula.split(separator: " ").count, let first = ids.first else {
        continue
      }
      formulas[Int32(first), default: []].append(ids.map(Int32.init))
    }
    self.formulas = formulas
  }

  /// Whether a sentence opens with a pronoun that points at something said before, perhaps behind a
  /// connective ("And they …").
  /// - Parameter words: the first words of the sentence as ids of lower-cased forms.
  package func pointsBack(_ words: ArraySlice<Int32>) -> Bool {
    let rest = words.prefix(2).drop { isConnective[Int($0)] }
    let first = rest.first ?? words.dropFirst(2).first
    return first.map { isPointer[Int($0)] } ?? false
  }

  /// How many of the words belong to a formula, wherever it stands in the sentence.
  package func formulaicWords(_ words: ArraySlice<Int32>) -> Int {
    var covered = 0
    var place = words.startIndex
    while place < words.endIndex {
      let longest = formulas[words[place]]?
        .filter { words[place...].starts(with: $0) }.map(\.count).max()
      covered += longest ?? 0
      place += max(1, longest ?? 0)
    }
    return covered
  }

  private static let pointers = [
    "it", "this", "that", "these", "those", "they", "he", "she", "him", "her", "them", "his",
    "their",
    "its", "such",
  ]

  private static let connectives = [
    "and", "but", "so", "because", "well", "yeah", "yes", "no", "now", "then", "or", "uh", "um",
    "okay", "ok", "also", "however", "therefore", "actually", "indeed", "plus",
  ]

  /// Formulas of opening, closing, advertising and keeping house, one a line, without clitics.
  private static let formulaText = """
    welcome to
    welcome back
    good morning
    good afternoon
    good evening
    good night
    ladies and gentlemen
    thank you
    thanks for
    thanks to
    thanks so much
    nice to meet you
    nice to see you
    pleasure to have you
    great to have you
    glad to have you
    happy to be here
    glad to be here
    good to be here
    great to be here
    thank you for joining
    joining us
    joining me
    joined by
    today guest
    our guest
    my name is
    stay tuned
    stay with us
    after the break
    take a break
    short break
    commercial break
    we be right back
    our sponsor
    our sponsors
    today sponsor
    sponsored by
    brought to you by
    this episode
    this podcast
    this show
    this message
    our listeners
    show notes
    promo code
    discount code
    use the code
    use code
    sign up
    free trial
    get started
    learn more
    dot com
    subscribe to
    newsletter
    follow us on
    check it out
    check them out
    head to
    leave a review
    see you next week
    see you next time
    talk to you soon
    bye bye
    goodbye
    have a good day
    have a great day
    can you hear me
    next slide
    next question
    any other questions
    any questions
    let move on
    let get started
    """
}
