/// The encodings a source can come in.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case windows1251 = "windows-1251"
  case koi8R = "KOI8-R"
  case macRoman = "macintosh"

  /// The encoding called `name`, whatever its case and punctuation; common other names count.
  public init?(named name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch key {
    case "utf8", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "latin1", "iso88591", "iso885915", "ansi": self = .windows1252
    case "windows1251", "cp1251": self = .windows1251
    case "koi8r", "koi8": self = .koi8R
    case "macintosh", "macroman", "mac": self = .macRoman
    default: return nil
    }
  }

  /// The code points of the bytes from 0x80 on; `nil` for the encodings of Unicode.
  var upperHalf: [UInt16]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1252: SingleByteTables.windows1252
    case .windows1251: SingleByteTables.windows1251
    case .koi8R: SingleByteTables.koi8R
    case .macRoman: SingleByteTables.macRoman
    }
  }
}
