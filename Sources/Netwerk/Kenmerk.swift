/// What tells one person, organisation or question from every other, at every date (English:
/// *identifier*).
///
/// A kenmerk is a short ASCII word that never changes, also when the name does: `ria`,
/// `mevrouw-de-wit`. Writing a name where a kenmerk is asked gives the kenmerk derived from it, so
/// `netwerk["Fatima"]` finds the person whose kenmerk is `fatima`.
///
/// Letters with marks lose them (`Özlem` → `ozlem`); letters of other scripts are written as their
/// Unicode number (`王` → `u738b`), which is stable though not pretty, so give people with such
/// names a kenmerk of their own. Text without a single letter or digit gives an empty kenmerk,
/// which no network accepts.
public struct Kenmerk: Hashable, Sendable {
  public let tekst: String

  /// The kenmerk that belongs to a name, or to a kenmerk written before.
  public init(_ tekst: String) {
    self.tekst = Kenmerk.afgeleid(van: tekst)
  }

  public var isLeeg: Bool { tekst.isEmpty }
}

extension Kenmerk: Comparable {
  public static func < (links: Kenmerk, rechts: Kenmerk) -> Bool { links.tekst < rechts.tekst }
}

extension Kenmerk: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Kenmerk: CustomStringConvertible {
  public var description: String { tekst }
}

extension Kenmerk {
  /// ASCII letters and digits in lower case, everything between them one hyphen.
  private static func afgeleid(van naam: String) -> String {
    var uitkomst = ""
    var wachtOpScheiding = false
    func voegToe(_ stuk: some StringProtocol) {
      if wachtOpScheiding, !uitkomst.isEmpty { uitkomst += "-" }
      wachtOpScheiding = false
      uitkomst += stuk
    }
    for scalar in naam.unicodeScalars {
      if let letter = asciiLetter(scalar) {
        voegToe(letter)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        wachtOpScheiding = !uitkomst.isEmpty
        voegToe("u" + String(scalar.value, radix: 16))
      } else if scalar.properties.canonicalCombiningClass == .notReordered,
        !weggelaten.contains(scalar)
      {
        wachtOpScheiding = true
      }
    }
    return uitkomst
  }

  /// Apostrophes join what they stand between: `'t Hart` → `t-hart`, `O'Brien` → `obrien`.
  private static let weggelaten: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "`", "´"]

  private static func asciiLetter(_ scalar: Unicode.Scalar) -> String? {
    let klein = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if klein.isASCII {
      return ("a"..."z").contains(klein) || ("0"..."9").contains(klein) ? String(klein) : nil
    }
    return zonderTeken[klein]
  }

  private static let zonderTeken: [Unicode.Scalar: String] = {
    let reeksen: [(String, String)] = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
      ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"),
      ("u", "ùúûüũūŭůűųǔụủưứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
      ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("ij", "ĳ"),
    ]
    var tabel: [Unicode.Scalar: String] = [:]
    for (letter, metTeken) in reeksen {
      for scalar in metTeken.unicodeScalars { tabel[scalar] = letter }
    }
    return tabel
  }()
}
