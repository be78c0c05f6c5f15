import CStemmer
import Synchronization

/// The Snowball stemmers (M. F. Porter, snowballstem.org), one a language.
@safe public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// `nil` where Snowball has no stemmer for `language` (ISO 639-1).
  public init?(language: String) {
    guard let handle = unsafe sb_stemmer_new(language, "UTF_8") else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe sb_stemmer_delete(handle) }

  /// The stem of a lower-case word.
  public func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let start = bytes.baseAddress,
        let stem = unsafe sb_stemmer_stem(handle, start, Int32(bytes.count))
      else { return "" }
      let length = unsafe Int(sb_stemmer_length(handle))
      return unsafe String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}

/// The stems of a corpus, made when they are first asked for and kept.
final class StemCache: Sendable {
  private let table = Mutex<(language: String, table: DerivedTable)>(("", DerivedTable()))

  /// The table of stems for the types of `words`. O(types not seen before).
  func table(for words: Lexicon, language: String) -> DerivedTable {
    table.withLock { cached in
      if cached.language != language || cached.table.valueOfType.count > words.count {
        cached = (language, DerivedTable())
      }
      if let stemmer = Stemmer(language: language) ?? Stemmer(language: "en") {
        cached.table.extend(to: words) { stemmer.stem($0.lowercased()) }
      }
      return cached.table
    }
  }
}
