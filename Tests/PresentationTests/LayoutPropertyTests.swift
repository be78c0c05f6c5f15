import Testing

@testable import Presentation

/// What must hold of every layout, tried on many results made at random (from fixed seeds).
@Suite struct LayoutPropertyTests {
  /// Steele and Vigna's SplitMix64.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let words = [
    "the", "interview", "Лавров", "日本語の本文", "שלום", "مرحبا", "👩‍👩‍👧‍👦", "🇮🇹", "e\u{301}tat", "well-known",
    "\u{1B}[31m", "a\tb", "x\u{9B}2J", "“so”", "—", "10\u{A0}km", "\n", "", "\u{2764}\u{FE0F}",
    "incomprehensibilities-of-every-kind-and-description", "\u{202E}abc", "。", "ไทย", "\u{0}",
  ]

  private static func text(_ generator: inout Generator, _ most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &generator))
      .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
  }

  private static func styled(_ generator: inout Generator) -> StyledText {
    StyledText(
      runs: (0..<3).map { _ in
        .init(
          text(&generator, 6), StyledText.Style.allCases.randomElement(using: &generator) ?? .dim)
      })
  }

  private static func blocks(_ generator: inout Generator, depth: Int = 0) -> [Block] {
    let count = Int.random(in: 1...3, using: &generator)
    return (0..<count).map { _ in block(&generator, depth: depth) }
  }

  private static func block(_ generator: inout Generator, depth: Int) -> Block {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 10), using: &generator) {
    case 0: return .heading(level: Int.random(in: 1...4, using: &generator), styled(&generator))
    case 1: return .paragraph(styled(&generator))
    case 2: return .table(table(&generator))
    case 3:
      return .passage(
        Passage(
          reference: text(&generator, 1), speaker: text(&generator, 2), text: styled(&generator)))
    case 4: return .keyValues([(text(&generator, 3), styled(&generator))])
    case 5: return .list([styled(&generator), styled(&generator)])
    case 6:
      return .bars(
        BarChart(
          leftTitle: text(&generator, 3), rightTitle: text(&generator, 3),
          bars: (0..<3).map {
            .init(
              text(&generator, 3),
              left: $0 == 1 ? nil : Double.random(in: 0...9, using: &generator),
              right: Double.random(in: 0...9, using: &generator))
          }))
    case 7:
      return .strips(
        StripChart(
          strips: [.init(text(&generator, 2), positions: [0, .nan, 2, -1, 0.5], note: "12")]))
    case 8:
      return .concordance([
        ConcordanceLine(
          reference: text(&generator, 1), speaker: text(&generator, 2), left: text(&generator, 9),
          match: text(&generator, 2), right: text(&generator, 9))
      ])
    default:
      return .sideBySide(
        SideBySide(
          leftTitle: styled(&generator), rightTitle: styled(&generator),
          rows: [
            .init(
              title: styled(&generator), left: blocks(&generator, depth: depth + 1),
              right: blocks(&generator, depth: depth + 1))
          ]))
    }
  }

  private static func table(_ generator: inout Generator) -> Table {
    let kinds: [Table.Kind] = [.text, .text, .reference, .number, .ordinal]
    let columns = (0..<Int.random(in: 1...5, using: &generator)).map { index in
      Table.Column(
        text(&generator, 2), kind: kinds.randomElement(using: &generator) ?? .text,
        wraps: Bool.random(using: &generator), optionality: index % 3)
    }
    let rows = (0..<3).map { _ in
      columns.map { column -> Table.Cell in
        column.kind == .number
          ? .int(Int.random(in: 0...999_999, using: &generator)) : .text(text(&generator, 5))
      }
    }
    return Table(columns: columns, rows: rows, caption: styled(&generator), notes: [])
  }

  @Test(arguments: [33, 80, 100, 140], [false, true])
  func noLineIsTooWideAndNoControlGetsThrough(width: Int, color: Bool) throws {
    for seed in 0..<150 {
      var generator = Generator(state: UInt64(seed))
      let blocks = Self.blocks(&generator)
      let text = try Example(blocks: blocks).rendered(
        as: .text, context: RenderingContext(width: width, color: color))
      for line in text.split(separator: "\n") {
        let plain = line.replacing(/\u{1B}\[[0-9;]+m/, with: "")
        let isVisible = plain.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        }
        #expect(isVisible, "seed \(seed): \(line.debugDescription)")
        #expect(
          DisplayWidth.of(String(plain)) <= width, "seed \(seed), width \(width): \(line)")
      }
    }
  }

  @Test(arguments: [OutputFormat.html, .markdown])
  func noControlGetsIntoDocuments(format: OutputFormat) throws {
    for seed in 0..<150 {
      var generator = Generator(state: UInt64(seed))
      let text = try Example(blocks: Self.blocks(&generator)).rendered(as: format)
      #expect(
        text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t"
        }, "seed \(seed)")
    }
  }
}
