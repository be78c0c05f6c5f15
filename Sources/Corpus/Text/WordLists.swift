/// A set of short ASCII words that is asked with bytes, whatever their case.
struct WordSet: Sendable {
  private let lexicon: Lexicon
  /// For the last five bits of a first letter, the lengths of the words that begin with it, one bit
  /// each. Most words that are asked for end here.
  private let lengths: InlineArray<32, UInt32>

  private static let longest = 24

  init(_ words: String) {
    var lexicon = Lexicon()
    var lengths = InlineArray<32, UInt32>(repeating: 0)
    for word in words.utf8.split(whereSeparator: { $0 <= 32 }) where word.count <= Self.longest {
      lexicon.intern(String(decoding: word, as: UTF8.self))
      lengths[Int(word[word.startIndex]) & 31] |= 1 << UInt32(word.count)
    }
    self.lexicon = lexicon
    self.lengths = lengths
  }

  /// Whether the lower-cased bytes are a word of the set. O(length).
  @unsafe func contains(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count > 0, count <= Self.longest,
      unsafe lengths[Int(start[0]) & 31] & 1 << UInt32(count) != 0
    else { return false }
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { lower in
      for index in 0..<count {
        let byte = unsafe start[index]
        unsafe lower[index] = byte &- 65 < 26 ? byte | 32 : byte
      }
      return unsafe lexicon.find(UnsafeBufferPointer(rebasing: lower[..<count])) != nil
    }
  }
}

/// The words that decide where a full stop belongs and whether it ends a sentence.
enum WordLists {
  /// Abbreviations that stand before a name or a number: their full stop never ends a sentence.
  static let titles = WordSet(
    """
    mr mrs ms dr prof sen rep gov gen col lt capt cmdr maj sgt hon rev fr st mt ft pres mme mlle messrs
    sig sra dott avv ing on vs e.g i.e cf approx viz fig figs eq sec ch vol pp ed eds ext dir amb supt
    """)

  /// Abbreviations whose full stop may also end a sentence.
  static let abbreviations = WordSet(
    """
    inc ltd corp co bros jr sr etc al dept dist est assn assoc univ u.s u.k u.n a.m p.m d.c b.c a.d ph.d
    jan feb aug sept oct nov dec ave blvd rd hwy apt ste tel cal calif ariz colo conn fla ill ind mass
    mich minn okla penn tenn tex wash wis govt intl natl rel acct admin esq plc llc pty gmbh ca circa
    hr hrs mins secs lbs oz ie eg misc ect voc repr transl cie
    """)

  /// Abbreviations only before a number, and words elsewhere.
  static let beforeNumbers = WordSet("no nos p art c v mar apr jun jul fig par")

  /// Words that begin a sentence more often than they go on with a name.
  static let sentenceStarters = WordSet(
    """
    the a an this that these those it its he she they we you i there here in on at by for from with as if
    when while after before since because but and or so yet however although though then now today what
    who why how where which his her their our your my no not yes all some many most one once also only
    just even both each every another other such according meanwhile moreover let do did does is are was
    were will would can could should have has had
    """)

  /// Prefixes that a hyphen ties to the word behind it.
  static let prefixes = WordSet(
    "non pre re e pro post anti co un ex mis counter neo un x inter intra semi sub trans micro bi tri de"
  )
}
