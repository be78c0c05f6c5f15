/// How many columns of a terminal a single scalar takes: 0, 1 or 2.
///
/// After Unicode Standard Annex #11 (East Asian Width): wide and fullwidth take two columns,
/// ambiguous ones one; marks that sit on the scalar before them, format characters and the inner
/// letters of a Hangul syllable none; emoji that are shown as pictures by default two.
enum ScalarWidth {
  /// The columns of `scalar` standing alone. Control characters count one, as they are replaced by
  /// a visible sign before they are shown.
  static func of(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return 1 }
    // Greek, Cyrillic, Armenian, general punctuation, kana and the big ideograph and Hangul blocks
    // are the bulk of text outside Latin: they are settled without a look at the properties.
    if scalar < 0x590 {
      return scalar < 0x370 || (0x483...0x489).contains(scalar) ? 0 : 1
    }
    if (0x2010...0x2027).contains(scalar) { return 1 }
    if (0x3041...0x3096).contains(scalar) || (0x30A0...0x30FF).contains(scalar)
      || (0x4E00...0x9FFF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
    {
      return 2
    }
    return ofRare(scalar)
  }

  private static func ofRare(_ value: UInt32) -> Int {
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    guard let scalar = Unicode.Scalar(value) else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return isVisibleFormat(value) ? 1 : 0
    default: break
    }
    if isWideBlock(value) { return 2 }
    return scalar.properties.isEmojiPresentation && !isRegionalIndicator(value) ? 2 : 1
  }

  /// Format characters that are drawn: the signs over Arabic and Kaithi numbers, Syriac's mark.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    (0x600...0x605).contains(value) || value == 0x6DD || value == 0x70F || value == 0x890
      || value == 0x891 || value == 0x8E2 || value == 0x110BD || value == 0x110CD
  }

  /// The letters that make flags in pairs.
  static func isRegionalIndicator(_ value: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(value)
  }

  /// The tones that a picture of a person can be given.
  static func isSkinTone(_ value: UInt32) -> Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether the scalar is in one of the blocks that are wide throughout.
  private static func isWideBlock(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideBlocks.count
    while low < high {
      let middle = (low + high) / 2
      let block = wideBlocks[middle]
      if value > block.upperBound {
        low = middle + 1
      } else if value < block.lowerBound {
        high = middle
      } else {
        return true
      }
    }
    return false
  }

  /// Blocks with East Asian Width W or F, unassigned places in them included.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul Jamo, initial letters
    0x2329...0x232A,  // angle brackets
    0x2E80...0x303E,  // CJK radicals, symbols and punctuation
    0x3041...0x33FF,  // kana, Bopomofo, compatibility
    0x3400...0x4DBF,  // ideographs, extension A
    0x4DC0...0x4DFF,  // hexagrams
    0x4E00...0xA4CF,  // ideographs, Yi
    0xA960...0xA97F,  // Hangul Jamo extended A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // CJK compatibility and small forms
    0xFF01...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,  // fullwidth signs
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana extensions, Nushu
    0x1F200...0x1F265,  // enclosed ideographs
    0x20000...0x2FFFD,  // ideographs, further extensions
    0x30000...0x3FFFD,
  ]
}

/// Adds up the columns of text scalar by scalar, taking sequences as what they are shown as: a
/// family of emoji joined by U+200D, a flag, a heart made a picture by U+FE0F take two columns.
struct WidthMeter {
  private var previous: UInt32 = 0
  private var clusterWidth = 0
  private var joins = false
  private var flagOpen = false
  /// Whether the last scalar took columns and yet belongs to the sign before it.
  private(set) var widenedSign = false

  /// The columns that `scalar` adds to what came before it; 0 if it belongs to the same sign.
  mutating func add(_ scalar: UInt32) -> Int {
    widenedSign = false
    if scalar < 0x300 {
      previous = scalar
      clusterWidth = 1
      joins = false
      flagOpen = false
      return 1
    }
    return addWide(scalar)
  }

  private mutating func addWide(_ scalar: UInt32) -> Int {
    defer { previous = scalar }
    if scalar == 0x200D {
      joins = clusterWidth == 2
      return 0
    }
    if scalar == 0xFE0F {
      guard clusterWidth == 1, Unicode.Scalar(previous)?.properties.isEmoji == true,
        previous > 0x7F
      else { return 0 }
      clusterWidth = 2
      widenedSign = true
      return 1
    }
    if ScalarWidth.isRegionalIndicator(scalar) {
      joins = false
      if flagOpen {
        flagOpen = false
        widenedSign = true
        return 1
      }
      flagOpen = true
      clusterWidth = 1
      return 1
    }
    flagOpen = false
    if ScalarWidth.isSkinTone(scalar), clusterWidth == 2 { return 0 }
    let width = ScalarWidth.of(scalar)
    if joins, width > 0 {
      joins = false
      // The joined sign is drawn into the one before it (a sign that is narrow alone as well).
      return 0
    }
    if width > 0 {
      clusterWidth = width
      joins = false
    }
    return width
  }
}
