/// A line of wrapped text: a stretch of its bytes and the columns it takes.
struct WrappedLine: Equatable {
  var start: Int
  var end: Int
  var width: Int
}

/// Breaks text into lines at words, by the columns they take.
///
/// Lines break after blanks, hyphens and dashes, and between ideographs and kana (not before
/// closing marks), as the main rules of Unicode Standard Annex #14 have it; a no-break space never
/// breaks. Only a word that is longer than a whole line is cut.
struct Wrapping {
  /// The columns of the first line and of all further ones; at least 1 is used.
  var firstWidth: Int
  var width: Int

  init(width: Int) { self.init(firstWidth: width, width: width) }

  init(firstWidth: Int, width: Int) {
    self.firstWidth = max(1, firstWidth)
    self.width = max(1, width)
  }

  /// The lines of `text`; at least one. Takes time linear in the text.
  ///
  /// - Parameter solid: stretches of bytes, ascending, that are broken only like a long word.
  func lines(of text: Span<UInt8>, solid: [Range<Int>] = []) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    var meter = WidthMeter()
    var limit = firstWidth
    // Where the line begins, its columns so far, and its end without trailing blanks.
    var start = 0
    var column = 0
    var solidEnd = 0
    var solidColumn = 0
    // The last place where it may break: its end and columns there, and where the next one begins.
    var breakEnd = 0
    var breakColumn = 0
    var breakNext = 0
    var previous: UInt32 = 0x20
    var index = 0

    func begin(at next: Int) {
      start = next
      index = next
      column = 0
      solidEnd = next
      solidColumn = 0
      breakEnd = next
      previous = 0x20
      meter = WidthMeter()
    }

    while index < text.count {
      let (scalar, length) = decodedScalar(text, at: index)
      if scalar == 0x0A {
        lines.append(WrappedLine(start: start, end: solidEnd, width: solidColumn))
        begin(at: index + length)
        limit = width
        continue
      }
      let isBlank = scalar == 0x20 || scalar == 0x3000 || scalar == 0x200B
      let added = meter.add(scalar)
      if !isBlank, added > 0, !meter.widenedSign {
        if index > start, Self.mayBreak(after: previous, before: scalar),
          !Self.isInside(solid, index)
        {
          (breakEnd, breakColumn, breakNext) = (solidEnd, solidColumn, index)
        }
        let next = index + length < text.count ? decodedScalar(text, at: index + length).scalar : 0
        let widening = Self.isWidened(scalar, by: next) ? 1 : 0
        if column + added + widening > limit, index > start {
          if breakEnd > start {
            lines.append(WrappedLine(start: start, end: breakEnd, width: breakColumn))
            begin(at: breakNext)
          } else {
            lines.append(WrappedLine(start: start, end: solidEnd, width: solidColumn))
            begin(at: index)
          }
          limit = width
          continue
        }
      }
      column += added
      index += length
      if !isBlank {
        solidEnd = index
        solidColumn = column
      }
      previous = scalar
    }
    if start < text.count || lines.isEmpty {
      lines.append(WrappedLine(start: start, end: solidEnd, width: solidColumn))
    }
    return lines
  }

  /// Whether a sign takes another column with what follows it: a letter of a flag, or a sign that
  /// is made a picture.
  private static func isWidened(_ scalar: UInt32, by next: UInt32) -> Bool {
    guard next > 0x7F else { return false }
    return next == 0xFE0F && scalar > 0x7F && ScalarWidth.of(scalar) == 1
      || ScalarWidth.isRegionalIndicator(scalar) && ScalarWidth.isRegionalIndicator(next)
  }

  /// Whether a place is inside one of the stretches, not at its start.
  private static func isInside(_ stretches: [Range<Int>], _ place: Int) -> Bool {
    guard !stretches.isEmpty else { return false }
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count && stretches[low].lowerBound < place
  }

  /// Whether a line may end between two scalars, the second not a blank.
  private static func mayBreak(after previous: UInt32, before next: UInt32) -> Bool {
    if previous == 0x20 || previous == 0x3000 || previous == 0x200B { return true }
    if next < 0x80 {
      // After a hyphen or slash inside a word, not where a number or a range goes on.
      let isLetter = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A
      if isLetter { return previous == 0x2D || previous == 0x2013 || previous == 0x2014 }
      return isIdeographic(previous) && !closes(next)
    }
    if previous == 0x2D || previous == 0x2014 || previous == 0x2013 { return !closes(next) }
    if isIdeographic(next) { return !closes(next) && !opens(previous) && previous != 0xA0 }
    return isIdeographic(previous) && !closes(next) && !opens(previous) && next != 0xA0
  }

  private static func isIdeographic(_ scalar: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFF01...0xFF60).contains(scalar) || (0x20000...0x3FFFD).contains(scalar)
  }

  /// Marks that do not begin a line.
  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x25, 0xBB, 0x2019,
      0x201D, 0x2026, 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015,
      0x3017, 0x301F, 0x30FB, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F,
      0xFF3D, 0xFF5D, 0xFF61:
      true
    default: false
    }
  }

  /// Marks that do not end a line.
  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E,
      0x3010, 0x3014, 0x3016, 0x301D, 0xFF08, 0xFF3B, 0xFF5B:
      true
    default: false
    }
  }
}
