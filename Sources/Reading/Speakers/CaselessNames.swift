/// Names in scripts without capitals, where looks say less than elsewhere.
enum CaselessNames {
  /// How likely a label of such a script is a person's name, from 0 to 1.
  static func likeness(_ label: String) -> Double {
    let scalars = Array(label.unicodeScalars.filter { $0 != " " })
    let words = label.split(separator: " ").count
    guard let first = scalars.first, scalars.allSatisfy({ !$0.properties.isWhitespace }) else {
      return 0
    }
    switch first.value {
    case 0x4E00...0x9FFF:
      let isShort = scalars.count <= 4 && words <= 2
      return isShort && chineseSurnames.contains(first) ? 0.8 : scalars.count <= 7 ? 0.5 : 0.1
    case 0xAC00...0xD7A3:
      let name = label.split(separator: " ").first?.unicodeScalars.count ?? 0
      return (2...4).contains(name) && words <= 3 && koreanSurnames.contains(first)
        ? 0.8 : scalars.count <= 8 ? 0.5 : 0.1
    case 0x3040...0x30FF: return scalars.count <= 12 ? 0.5 : 0.1
    default: return words <= 4 ? 0.5 : 0.1
    }
  }

  /// The surnames of about nine in ten Chinese, in both orthographies.
  private static let chineseSurnames = Set(
    """
    王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾\
    肖田董袁潘于蒋蔣蔡余杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒\
    熊白孟秦邱侯江尹薛闫段雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯
    """.unicodeScalars)

  /// The surnames of about nine in ten Koreans.
  private static let koreanSurnames = Set(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도석선설마길연위표명기반왕모"
      .unicodeScalars)
}
