import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand
import NetwerkPrivacy
import NetwerkReeks

/// Goes through the input twice: once to see which words are rare and whether everything can be read,
/// once to write (English: *anonymisation run*).
struct Anonimiseerloop {
  let invoer: [String]
  let uit: String
  let beleid: Beleid
  let sleutel: Sleutel
  let zelfdeMensen: ZelfdeMensen
  let risico: Risico
  let taal: Taalkeuze

  /// - Throws: the exit code, after saying why nothing was written.
  func voer() throws -> Verslag {
    signal(SIGPIPE, SIG_IGN)
    let onderbreking = Onderbreking()
    do {
      let voorkomen = try tel(onderbreking.stop)
      return try schrijf(voorkomen, onderbreking.stop)
    } catch let fout as ReeksError {
      meld(fout.zin(in: taal.taal))
      throw uitgang(fout)
    }
  }

  private func tel(_ stop: Stopteken) throws -> Voorkomen {
    var voorkomen = Voorkomen(beleid)
    var fouten = 0
    try loop(stop) { netwerk, _ in
      voorkomen.tel(netwerk)
    } fout: { tekst in
      fouten += 1
      if fouten <= 20 { meld(tekst) }
    }
    guard fouten == 0 else {
      meld(
        taal.zin(
          "er is niets geschreven: \(fouten) \(fouten == 1 ? "netwerk heeft" : "netwerken hebben") een fout",
          "nothing was written: \(fouten) \(fouten == 1 ? "network has" : "networks have") an error"
        ))
      throw ExitCode.foutInBestand
    }
    return voorkomen
  }

  private func schrijf(_ voorkomen: Voorkomen, _ stop: Stopteken) throws -> Verslag {
    let anonimisering = Anonimisering(beleid, sleutel, voorkomen, zelfdeMensen: zelfdeMensen)
    var verslag = Verslag(beleid: beleid, risico: risico)
    let doel = try Anonimiseerdoel(uit, invoer: invoer, taal)
    try loop(stop) { netwerk, naam in
      let uitkomst: Geanonimiseerd?
      do throws(Anonimiseringsfout) {
        uitkomst = try anonimisering.anonimiseer(netwerk, terugval: naam)
      } catch {
        meld("\(naam): \(error.zin(in: taal.taal))")
        throw ExitCode.foutInBestand
      }
      verslag.telling.tel(uitkomst)
      guard let uitkomst else { return }
      verslag.risico.tel(uitkomst.netwerk)
      try doel.schrijf(uitkomst)
    } fout: { tekst in
      meld(tekst)
    }
    guard verslag.telling.netwerken > 0 else {
      meld(
        taal.zin(
          "er is niets geschreven: geen van de hoofdpersonen wil getoond worden",
          "nothing was written: none of the hoofdpersonen wants to be shown"))
      throw ExitCode.foutInBestand
    }
    try doel.maakAf()
    return verslag
  }

  /// Every network of the input with what it is called when it has no id; or why it is none.
  private func loop(
    _ stop: Stopteken, _ doe: (Netwerk, String) throws -> Void, fout: (String) -> Void
  ) throws {
    var bron = try Batchinvoer(paden: invoer, egor: nil, isNDJSON: false, portie: 1 << 18).bron(
      stop)
    let decoder = NetwerkDecoder()
    while let portie = try bron.volgende(stop) {
      for record in portie.records where !stop.isGegeven {
        if let mislukt = record.fout {
          fout(mislukt.zin(in: taal.taal))
          continue
        }
        let lezing = decoder.lees(Array(portie.bytes[record.bereik]), bestand: naam(record))
        guard let netwerk = lezing.netwerk else {
          fout(lezing.fouten.first.map { $0.tekst(in: taal.taal) } ?? naam(record))
          continue
        }
        try doe(netwerk, record.naam ?? naam(record))
      }
    }
    if stop.isGegeven { throw ExitCode(130) }
    for regel in bron.aantekeningen.regels(in: taal.taal) { meld(regel) }
  }

  /// The name of a file without its folder, with the line for one of many in it.
  private func naam(_ record: Portie.Record) -> String {
    guard record.naam == nil else { return record.bestand }
    return "\(URL(fileURLWithPath: record.bestand).lastPathComponent)#\(record.regel)"
  }

  private func uitgang(_ fout: ReeksError) -> ExitCode {
    switch fout {
    case .geenBestand, .nietLeesbaar, .isMap, .legeMap, .geenMap: .geenInvoer
    case .driebestanden: .foutInBestand
    case .nietSchrijfbaar, .deelBestaat, .isBezig, .andereOpdracht, .andereUitkomst: .schrijffout
    }
  }
}
