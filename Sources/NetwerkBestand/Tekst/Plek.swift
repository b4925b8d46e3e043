/// A place in a text: line and column from 1, the column counted in Unicode scalars (English:
/// *position*).
package struct Plek: Hashable, Comparable, Sendable {
  package let regel: Int
  package let kolom: Int

  package init(regel: Int, kolom: Int) {
    self.regel = regel
    self.kolom = kolom
  }

  package static let begin = Plek(regel: 1, kolom: 1)

  package static func < (links: Plek, rechts: Plek) -> Bool {
    (links.regel, links.kolom) < (rechts.regel, rechts.kolom)
  }
}
