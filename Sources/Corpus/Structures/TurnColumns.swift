/// The turns of all documents, one column a property. The tokens of a turn end where those of the
/// next one begin.
struct TurnColumns: Sendable {
  var firstToken = Column<UInt32>()
  var firstSentence = Column<UInt32>()
  /// An index into the speakers of the corpus, or -1.
  var speaker = Column<Int32>()
  var role = Column<UInt8>()
  /// Where its text begins, counted from the beginning of its document's text.
  var firstByte = Column<UInt32>()
  var length = Column<UInt32>()
  /// `TurnTime.packed` of the turns that have a time.
  var times = SparseColumn<UInt64>()
  /// `LanguageCode` of the turns in another language than their document.
  var languages = SparseColumn<UInt16>()

  mutating func reserveSlack() {
    firstToken.reserveSlack()
    firstSentence.reserveSlack()
    speaker.reserveSlack()
    role.reserveSlack()
    firstByte.reserveSlack()
    length.reserveSlack()
    times.reserveSlack()
    languages.reserveSlack()
  }

  var byteCount: Int {
    firstToken.byteCount + firstSentence.byteCount + speaker.byteCount + role.byteCount
      + firstByte.byteCount + length.byteCount + times.byteCount + languages.byteCount
  }
}
