/// One line of a source that holds more than white space, as offsets into the bytes of its page.
struct Line: Sendable, Equatable {
  /// What the container knows of the line.
  enum Style: UInt8, Sendable {
    case text, heading, listItem, quotation
    /// The last line of a block that a `---` or `***` rule follows has no style of its own: rules
    /// are lines of this style.
    case rule
  }

  /// Its bytes, white space at both ends left out.
  var start: UInt32
  var end: UInt32
  /// Where a run of bold or other emphasis at the beginning of the line ends; `start` where there is
  /// none. Containers whose mark-up does not stand in the bytes (HTML, DOCX) set it.
  var emphasisEnd: UInt32
  /// Its number in the source, from 1.
  var number: UInt32
  /// How many blank lines stand before it (255: that many or more).
  var gap: UInt8
  /// How many columns of white space it begins with (255: that many or more).
  var indent: UInt8
  var style: Style

  var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end - start) }
}
