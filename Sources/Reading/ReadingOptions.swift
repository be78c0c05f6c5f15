public import Corpus

/// What the user says about a source, in place of what would be found out.
public struct ReadingOptions: Sendable {
  /// The name of a format, such as `markdown`, `vrt` or `plain` (paragraphs, no layout looked for).
  public var format: String?
  /// The name of a layout, such as `labels` or `article`.
  public var layout: String?
  /// How labels are printed, shown by example, in place of the forms that would be looked for.
  public var label: LabelPattern?
  public var encoding: TextEncoding?
  /// Whether the evidence says what each of the first lines was taken for.
  public var explainsLines = false
  /// The columns of a tabular token format, in order.
  public var columns: [String]
  /// The id of the document; with several documents, the first has it and the others a number.
  public var id: String?
  /// Metadata that the user gives. `title`, `date`, `language`, `kind` and `outlet` replace what is
  /// found; all other keys are kept as they are.
  public var metadata: [MetadataEntry]

  public init(
    format: String? = nil, layout: String? = nil, label: LabelPattern? = nil,
    encoding: TextEncoding? = nil,
    columns: [String] = [], id: String? = nil, metadata: [MetadataEntry] = []
  ) {
    self.format = format
    self.layout = layout
    self.label = label
    self.encoding = encoding
    self.columns = columns
    self.id = id
    self.metadata = metadata
  }
}
