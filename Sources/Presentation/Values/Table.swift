/// Rows and columns, with what is needed to show them well in every format.
public struct Table: Sendable {
  /// What stands in one field.
  public enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    /// Text with highlighted parts.
    case styled(StyledText)
    case int(Int)
    /// A number shown to readers with that many decimals, and to programs in full.
    case real(Double, decimals: Int)
  }

  /// What a column holds, which decides how its cells look.
  public enum Kind: Sendable, Hashable {
    case text
    /// Amounts: right-aligned, thousands set apart for readers.
    case number
    /// Numbers that name something (years, positions, numbers of turns): written as they are.
    case ordinal
    /// References that can be typed into `show`.
    case reference
  }

  public enum Alignment: Sendable, Hashable { case leading, trailing }

  /// One column.
  public struct Column: Sendable, Hashable {
    public var title: String
    /// The member's name in JSON and the head in CSV and TSV.
    public var key: String
    public var kind: Kind
    public var alignment: Alignment
    /// Whether text that is too long goes on in the next line (else it ends in an ellipsis).
    public var wraps: Bool
    /// Where there is no room for all columns, those of the highest number are left out first; 0
    /// is never left out.
    public var optionality: Int

    /// - Parameter key: the title in lower case where nothing else is given.
    public init(
      _ title: String, key: String? = nil, kind: Kind = .text, alignment: Alignment? = nil,
      wraps: Bool = true, optionality: Int = 0
    ) {
      self.title = title
      self.key = key ?? title.lowercased()
      self.kind = kind
      self.alignment = alignment ?? (kind == .number || kind == .ordinal ? .trailing : .leading)
      self.wraps = wraps
      self.optionality = optionality
    }
  }

  /// A line over the table; empty for none.
  public var caption: StyledText
  public var columns: [Column]
  public var rows: Rows<[Cell]>
  /// Lines under the table.
  public var notes: [StyledText]

  public init(
    columns: [Column], rows: Rows<[Cell]>, caption: StyledText = StyledText(),
    notes: [StyledText] = []
  ) {
    self.columns = columns
    self.rows = rows
    self.caption = caption
    self.notes = notes
  }

  public init(
    columns: [Column], rows: [[Cell]], caption: StyledText = StyledText(),
    notes: [StyledText] = []
  ) {
    self.init(columns: columns, rows: Rows(rows), caption: caption, notes: notes)
  }

  /// The rows as objects with the columns' keys, made when they are written.
  public var json: JSON {
    let keys = columns.map(\.key)
    let rows = rows
    return .array(count: rows.count) { number in
      .object(zip(keys, rows[number]).map { (key: $0, value: $1.json) })
    }
  }
}

extension Table.Cell: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .int(value) }

  /// Text, or nothing where there is none.
  public static func text(_ value: String?) -> Table.Cell { value.map { .text($0) } ?? .empty }

  /// A number, or nothing where there is none.
  public static func int(_ value: Int?) -> Table.Cell { value.map { .int($0) } ?? .empty }

  /// A number, or nothing where there is none.
  public static func real(_ value: Double?, decimals: Int) -> Table.Cell {
    value.map { .real($0, decimals: decimals) } ?? .empty
  }

  /// The cell's value for programs.
  public var json: JSON {
    switch self {
    case .empty: .null
    case .text(let text): .string(text)
    case .styled(let text): .string(text.plain)
    case .int(let number): .int(number)
    case .real(let number, _): .double(number)
    }
  }
}
