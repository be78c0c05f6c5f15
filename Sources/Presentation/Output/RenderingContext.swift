/// What a renderer must know of the place its text goes to.
public struct RenderingContext: Sendable, Hashable {
  /// The width of a line in columns of the terminal.
  public var width: Int
  /// Whether styles may be shown with colour.
  public var color: Bool
  /// Whether a person looks at it as it is written.
  public var isInteractive: Bool
  /// The greatest number of rows of a table, passages or concordance lines in the text format; the
  /// rest is counted in a note. Nil for all.
  public var maxRows: Int?

  /// - Parameter width: at least 20 is used.
  public init(
    width: Int = 80, color: Bool = false, isInteractive: Bool = false, maxRows: Int? = nil
  ) {
    self.width = max(20, width)
    self.color = color
    self.isInteractive = isInteractive
    self.maxRows = maxRows
  }
}
