/// Writes rows as another writer does, and notes their numbers for a summary (English: *recording
/// writer*).
struct Meeschrijver<Binnen: Celschrijver>: Celschrijver {
  private var binnen: Binnen
  private var blok = Getallenblok()
  private var kolom = 0
  private var groep = Groepering.Groep.leeg
  private var heeftFout = false
  private let isGetal: [Bool]
  private let foutkolom: Int?
  private let groepskolom: Int?
  private let groepering: Groepering?

  init(_ binnen: Binnen, _ kolommen: Kolommen, _ groepering: Groepering?) {
    self.binnen = binnen
    self.groepering = groepering
    isGetal = kolommen.kolommen.map(\.isGetal)
    foutkolom = kolommen.kolommen.firstIndex { $0.onderdeel == .fout }
    groepskolom = groepering.flatMap { groepering in
      kolommen.kolommen.firstIndex { $0.naam == groepering.kolom }
    }
  }

  mutating func beginRij() {
    kolom = 0
    groep = .leeg
    heeftFout = false
    binnen.beginRij()
  }

  mutating func eindeRij() {
    blok.groepen.append(heeftFout ? nil : groep)
    if heeftFout { blok.fouten += 1 }
    binnen.eindeRij()
  }

  private mutating func noteer(_ getal: Double) {
    if isGetal[kolom] { blok.getallen.append(getal) }
    if kolom == groepskolom, let groepering, !getal.isNaN { groep = groepering.groep(van: getal) }
    kolom += 1
  }

  private mutating func noteer(_ tekst: @autoclosure () -> String) {
    if kolom == foutkolom { heeftFout = true }
    if kolom == groepskolom { groep = .woord(tekst()) }
    kolom += 1
  }

  mutating func leeg() {
    noteer(.nan)
    binnen.leeg()
  }

  mutating func tekst(_ tekst: String) {
    noteer(tekst)
    binnen.tekst(tekst)
  }

  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>) {
    noteer(String(decoding: utf8, as: UTF8.self))
    binnen.tekst(utf8)
  }

  mutating func aantal(_ aantal: Int) {
    noteer(Double(aantal))
    binnen.aantal(aantal)
  }

  mutating func getal(_ getal: Double) {
    noteer(getal)
    binnen.getal(getal)
  }

  mutating func json(_ vul: (inout Schrijfbuffer) -> Void) {
    kolom += 1
    binnen.json(vul)
  }

  mutating func geefAf() -> (binnen: Binnen.Opbrengst, blok: Getallenblok) {
    let vol = blok
    blok = Getallenblok()
    return (binnen.geefAf(), vol)
  }
}
