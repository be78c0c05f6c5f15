/// One part of a result as a reader sees it, from top to bottom.
public enum Block: Sendable {
  /// A heading; level 1 is the result itself.
  case heading(level: Int, StyledText)
  case paragraph(StyledText)
  case table(Table)
  /// Words of sources, cited.
  case passages(Rows<Passage>)
  /// Matches in their context, aligned on the match.
  case concordance(Rows<ConcordanceLine>)
  /// Two columns next to each other, or one under the other where it is too narrow.
  case sideBySide(SideBySide)
  case bars(BarChart)
  case series(SeriesChart)
  case strips(StripChart)
  /// Names and what they stand for, aligned.
  case keyValues([(key: String, value: StyledText)])
  case list([StyledText])
  case rule
  /// Text whose lines stay as they are.
  case preformatted(String)

  /// A heading of level 2.
  public static func heading(_ text: StyledText) -> Block { .heading(level: 2, text) }

  /// One passage.
  public static func passage(_ passage: Passage) -> Block { .passages([passage]) }
}

/// Blocks in two columns: each row's left and right begin on the same line.
public struct SideBySide: Sendable {
  /// A pair.
  public struct Row: Sendable {
    /// A heading over both columns; empty for none.
    public var title: StyledText
    public var left: [Block]
    public var right: [Block]

    public init(title: StyledText = StyledText(), left: [Block], right: [Block]) {
      self.title = title
      self.left = left
      self.right = right
    }
  }

  /// The names of the two sides.
  public var leftTitle: StyledText
  public var rightTitle: StyledText
  public var rows: [Row]

  public init(leftTitle: StyledText, rightTitle: StyledText, rows: [Row]) {
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.rows = rows
  }
}

extension Block {
  /// The block as a table, where its content is rows of fields.
  public var asTable: Table? {
    switch self {
    case .table(let table): table
    case .passages(let passages):
      Table(
        columns: [
          .init("Reference", kind: .reference), .init("Speaker"), .init("Text"),
        ],
        rows: passages.mapped { [.text($0.reference), .text($0.speaker), .styled($0.text)] })
    case .concordance(let lines):
      Table(
        columns: [
          .init("Reference", kind: .reference), .init("Speaker"),
          .init("Left", alignment: .trailing), .init("Match"), .init("Right"),
        ],
        rows: lines.mapped {
          [
            .text($0.reference), .text($0.speaker), .text($0.left), .text($0.match),
            .text($0.right),
          ]
        })
    case .bars(let chart): chart.table
    case .series(let chart): chart.table
    case .strips(let chart): chart.table
    case .keyValues(let pairs):
      Table(
        columns: [.init("Key"), .init("Value")],
        rows: pairs.map { [.text($0.key), .styled($0.value)] })
    default: nil
    }
  }
}
