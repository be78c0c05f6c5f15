internal import Glibc

/// Encodings that a text names itself, as web pages do, beyond those that are told by their bytes.
enum DeclaredEncoding {
  /// The encoding that HTML or XML says it is in: `charset=…` in its first two kilobytes, or
  /// `encoding="…"`; `nil` where none is named, or one that is told by its bytes.
  static func name(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard head.holds("<") else { return nil }
    for key in ["charset=", "<?xml version"] {
      guard var rest = head.ranges(of: key).first.map({ head[$0.upperBound...] }) else { continue }
      if key.hasPrefix("<") {
        guard let place = rest.prefix(80).ranges(of: "encoding=").first else { continue }
        rest = rest[place.upperBound...]
      }
      let name = rest.drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      guard !name.isEmpty, name.count <= 20, TextEncoding(named: String(name)) == nil else {
        return nil
      }
      return String(name)
    }
    return nil
  }

  /// `bytes` in the encoding called `name` as UTF-8; `nil` if the system does not know the encoding,
  /// or more than a few of the bytes mean nothing in it.
  static func utf8(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    let converter = unsafe iconv_open("UTF-8", name)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var failures = 0
    unsafe source.withUnsafeMutableBufferPointer { source in
      unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        var input = source.baseAddress
        var left = source.count
        while left > 0 {
          var output = buffer.baseAddress
          var room = buffer.count
          let result = unsafe iconv(converter, &input, &left, &output, &room)
          for index in 0..<buffer.count - room {
            text.append(UInt8(bitPattern: unsafe buffer[index]))
          }
          guard result == -1, errno != E2BIG else { continue }
          failures += 1
          text.append(contentsOf: "\u{FFFD}".utf8)
          unsafe input = input.map { unsafe $0 + 1 }
          left -= 1
        }
      }
    }
    return failures * 100 > bytes.count ? nil : text
  }
}
