/// The tree of a YAML file that is no netwerk file, with the guards of one: what it says and where,
/// and everything that is wrong with the way it was written (English: *YAML reading*).
package struct YAMLLezing: Sendable {
  /// `nil` when it is empty or when there is a fout among the messages.
  package let wortel: Waarde?
  package let meldingen: [Melding]

  /// Complexity: O(bytes).
  package init(_ bytes: [UInt8], bestand: String) {
    let lezing = Bestandslezing<Waarde?>(bytes, bestand: bestand) { bron in
      let boom = Boom(yaml: bron)
      return (boom.bevindingen.isEmpty ? .some(boom.wortel) : nil, boom.bevindingen)
    }
    wortel = lezing.inhoud ?? nil
    meldingen = lezing.meldingen
  }
}
