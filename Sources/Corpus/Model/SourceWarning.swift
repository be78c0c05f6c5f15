/// A guess or a loss in reading a source, as `load` reports it and `info ID` lists it.
public struct SourceWarning: Sendable, Equatable {
  /// What is in doubt or missing.
  public enum Kind: String, Sendable, CaseIterable {
    /// The character encoding is a guess, or bytes mean nothing in it.
    case encoding
    /// The language is a guess.
    case language
    /// A date is impossible or ambiguous.
    case date
    /// Something looks like a speaker label and was not accepted, or the reverse.
    case label
    /// Content was left out by judgement: records without text, markup that is not understood.
    case dropped
    /// The source is broken, and what is beyond the damage is missing.
    case damaged
    /// A part of the source could not be read: a member of an archive, a file of a folder.
    case unread
  }

  /// The path of the source; for a member of an archive, `ARCHIVE/MEMBER`.
  public var path: String
  /// The first line of the source that it is about, from 1.
  public var line: Int?
  public var kind: Kind
  /// What is wrong, in lower case, without a full stop.
  public var message: String
  /// How many places of the source it is about.
  public var count: Int

  public init(path: String, line: Int? = nil, kind: Kind, message: String, count: Int = 1) {
    self.path = path
    self.line = line
    self.kind = kind
    self.message = message
    self.count = count
  }

  /// Whether a part of the source is missing from the corpus against the user's wish.
  public var isLoss: Bool { kind == .damaged || kind == .unread }
}
