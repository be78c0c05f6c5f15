/// Amounts as bars, one or two a row.
public struct BarChart: Sendable, Hashable {
  /// A labelled row. In a two-sided chart `left` and `right` run outwards from the middle.
  public struct Bar: Sendable, Hashable {
    public var label: String
    /// The bar to the left of the label; nil in a one-sided chart.
    public var left: Double?
    public var right: Double

    /// A row of a one-sided chart.
    public init(_ label: String, _ value: Double) {
      self.init(label, left: nil, right: value)
    }

    /// A row of a two-sided chart.
    public init(_ label: String, left: Double?, right: Double) {
      self.label = label
      self.left = left
      self.right = right
    }
  }

  public var title: String
  /// The names of the two sides; empty strings for none.
  public var leftTitle: String
  public var rightTitle: String
  /// What the numbers are (`per million`, `tokens`); empty for none.
  public var unit: String
  /// The decimals that numbers are shown with.
  public var decimals: Int
  public var bars: [Bar]

  public init(
    title: String = "", leftTitle: String = "", rightTitle: String = "", unit: String = "",
    decimals: Int = 0, bars: [Bar]
  ) {
    self.title = title
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.unit = unit
    self.decimals = decimals
    self.bars = bars
  }

  /// Whether bars run to both sides.
  public var isTwoSided: Bool { bars.contains { $0.left != nil } }

  /// All numbers of the chart.
  var values: [Double] { bars.map(\.right) + bars.compactMap(\.left) }

  /// The greatest number, which has the longest bar; 0 if there is none.
  var greatest: Double { values.filter(\.isFinite).max() ?? 0 }
}

/// A quantity along an axis (a trend by year), one or more lines of it.
public struct SeriesChart: Sendable, Hashable {
  /// One line; a value for each label of the axis, nil where there is none.
  public struct Line: Sendable, Hashable {
    public var name: String
    public var values: [Double?]

    public init(_ name: String, _ values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  public var title: String
  /// What the numbers are; empty for none.
  public var unit: String
  public var decimals: Int
  /// The places on the axis, in order (years, parts, documents).
  public var axis: [String]
  public var lines: [Line]

  public init(
    title: String = "", unit: String = "", decimals: Int = 0, axis: [String], lines: [Line]
  ) {
    self.title = title
    self.unit = unit
    self.decimals = decimals
    self.axis = axis
    self.lines = lines
  }
}

/// Where in a whole something occurs: one strip a document, a mark for each occurrence.
public struct StripChart: Sendable, Hashable {
  /// One strip.
  public struct Strip: Sendable, Hashable {
    public var label: String
    /// Places from 0 (start) to 1 (end).
    public var positions: [Double]
    /// A note after the strip (`12 hits`).
    public var note: String

    public init(_ label: String, positions: [Double], note: String = "") {
      self.label = label
      self.positions = positions
      self.note = note
    }
  }

  public var title: String
  public var strips: [Strip]

  public init(title: String = "", strips: [Strip]) {
    self.title = title
    self.strips = strips
  }
}
