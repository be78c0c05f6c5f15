/// Whom a cue names as the one who speaks.
enum Source: Sendable, Equatable {
  /// An index in `People.all`.
  case person(Int)
  case he
  case she
  /// A noun phrase without a name, as bytes of the text: `two officials`.
  case nominal(Range<Int>)
  /// `it`, `they`, `we`, or nobody.
  case unnamed
}

/// The subject of a cue verb: where it stands and whom it names.
struct CueSubject: Sendable {
  var items: Range<Int>
  var source: Source
}
