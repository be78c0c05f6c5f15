import CStemmer
import Language
import Synchronization

/// The Snowball stemmers (M. F. Porter, snowballstem.org), one a language.
@safe public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// `nil` where Snowball has no stemmer for `language` (ISO 639-1).
  public init?(language: String) {
    guard let name = Language.of(language)?.stemmer,
      let handle = unsafe sb_stemmer_new(name, "UTF_8")
    else { return nil }
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

/// The stems of a corpus by language, made when they are first asked for and kept.
final class StemCache: Sendable {
  private let tables = Mutex<[String: DerivedTable]>([:])

  /// The table of stems for the types of `words`. O(types not seen before).
  func table(for words: Lexicon, language: String) -> DerivedTable {
    tables.withLock { tables in
      var table = tables[language] ?? DerivedTable()
      if table.valueOfType.count > words.count { table = DerivedTable() }
      if let stemmer = Stemmer(language: language) {
        table.extend(to: words) { stemmer.stem($0.lowercased()) }
      } else {
        table.extend(to: words)
      }
      tables[language] = table
      return table
    }
  }
}
