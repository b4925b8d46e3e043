import Netwerk

/// A netwerk file to fill in by hand: a small network that can be drawn as it stands, and every
/// other key behind a comment sign (English: *template*).
///
/// `##` begins an explanation, and `# ` a line that joins in once the sign and the space are
/// removed. With all of them removed it is a sound network too.
enum Sjabloon {
  static func tekst(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlands
    case .engels: engels
    }
  }
}
