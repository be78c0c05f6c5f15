/// Offices under one name, however abbreviated.
enum Offices {
  /// The hash that stands for an office: `Sen.` is a `senator`.
  static func canonical(_ hash: UInt64) -> UInt64 { synonyms[hash] ?? hash }

  private static let synonyms: [UInt64: UInt64] = {
    let pairs = [
      "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general",
      "congressman": "representative", "congresswoman": "representative", "dr": "doctor",
      "prof": "professor", "chairwoman": "chairman", "chair": "chairman", "premier": "minister",
      "lawmaker": "representative", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    ]
    var table: [UInt64: UInt64] = [:]
    for (short, full) in pairs {
      table[WordHash.hash(short.utf8)] = WordHash.hash(full.utf8)
    }
    return table
  }()
}
