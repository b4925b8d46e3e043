/// A place in a text: line and column from 1, the column counted in Unicode scalars (English:
/// *position*).
struct Plek: Hashable, Comparable, Sendable {
  let regel: Int
  let kolom: Int

  static let begin = Plek(regel: 1, kolom: 1)

  static func < (links: Plek, rechts: Plek) -> Bool {
    (links.regel, links.kolom) < (rechts.regel, rechts.kolom)
  }
}
