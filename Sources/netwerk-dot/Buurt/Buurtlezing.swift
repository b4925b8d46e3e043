import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks
import NetwerkUitwisseling

/// All networks of a neighbourhood, read and joined (English: *neighbourhood reading*).
struct Buurtlezing {
  let buurt: Buurt
  let telling: Reekstelling
  /// What was assumed and left out in tables.
  private let aantekeningen: Aantekeningen

  init(_ invoer: Batchinvoer, _ taal: Taalkeuze, isStil: Bool) throws(ReeksError) {
    let onderbreking = Onderbreking()
    let bron = try invoer.bron(onderbreking.stop)
    let verzamelaar = Verzamelaar(
      isStil ? nil : Voortgangsmelder(taal.taal, omvang: bron.omvang))
    defer { verzamelaar.voortgang?.ruimOp() }
    telling = try Netwerkstroom(taal: taal.taal).lees(
      bron, stop: onderbreking.stop, { Buurtuittreksel($0) },
      neem: { uittreksels, deel throws(ReeksError) in verzamelaar.neem(uittreksels, deel) })
    buurt = verzamelaar.opbouw.buurt()
    aantekeningen = bron.aantekeningen
  }

  /// Says what is wrong with what was read.
  ///
  /// - Throws: an `ExitCode` when nothing should come of it.
  func keur(_ taal: Taalkeuze, magOpNaam: Bool, isStil: Bool) throws {
    guard telling.isAf else {
      meld(taal.zin("onderbroken; er is niets gemaakt", "interrupted; nothing was made"))
      throw ExitCode(130)
    }
    if !isStil {
      for regel in aantekeningen.regels(in: taal.taal) { meld(regel) }
    }
    for fout in telling.eersteFouten { meld(fout.tekst) }
    if telling.fout > 0 {
      meld(
        taal.zin(
          "\(telling.fout) \(telling.fout == 1 ? "netwerk" : "netwerken") met een fout; de rest telt wel",
          "\(telling.fout) \(telling.fout == 1 ? "network" : "networks") with an error; the rest counts"
        ))
    }
    let tekens = buurt.naamkenmerken()
    if !tekens.isBruikbaar {
      meld(opNaam(tekens, taal, isFout: !magOpNaam))
      if !magOpNaam { throw ExitCode.foutInBestand }
    }
    if !isStil, let zin = telling.herkenning.zin(in: taal.taal) { meld(zin) }
    if tekens.lijktOpNummering, !isStil { meld(nummering(tekens, taal)) }
  }

  private func opNaam(_ tekens: Naamkenmerken, _ taal: Taalkeuze, isFout: Bool) -> String {
    let (uitNaam, gedeeld) = (tekens.uitNaam, tekens.gedeeld)
    let feit = taal.zin(
      "van \(uitNaam) van de \(gedeeld) mensen die in twee of meer netwerken lijken te staan volgt het "
        + "kenmerk uit de naam. Twee mensen met dezelfde voornaam worden dan één",
      "of \(uitNaam) of the \(gedeeld) people who seem to stand in two networks or more the kenmerk "
        + "follows from the name. Two people with one first name then become one")
    let raad = taal.zin(
      ". Maak eerst pseudoniemen met 'netwerk-dot anonimiseer', of geef mensen een eigen id. Weet u zeker "
        + "dat elke naam één mens is? Gebruik dan --op-naam",
      ". First make pseudonyms with 'netwerk-dot anonimiseer', or give people an id of their own. Are you "
        + "sure that every name is one person? Then use --op-naam")
    return isFout ? feit + raad : taal.zin("let op: ", "note: ") + feit
  }

  private func nummering(_ tekens: Naamkenmerken, _ taal: Taalkeuze) -> String {
    taal.zin(
      "let op: \(tekens.gedeeld) van de \(tekens.mensen) mensen staan in twee of meer netwerken. Begint "
        + "elk bestand misschien opnieuw te tellen (p1, p2, …)? Dan kloppen deze verbindingen niet",
      "note: \(tekens.gedeeld) of the \(tekens.mensen) people stand in two networks or more. Does every "
        + "file begin to count again (p1, p2, …)? Then these connections are wrong")
  }
}

/// Takes extracts in; one thread at a time.
private final class Verzamelaar: @unchecked Sendable {
  var opbouw = Buurtopbouw()
  var voortgang: Voortgangsmelder?

  init(_ voortgang: Voortgangsmelder?) { self.voortgang = voortgang }

  func neem(_ uittreksels: [Buurtuittreksel], _ telling: Reekstelling) {
    for uittreksel in uittreksels { opbouw.voegToe(uittreksel) }
    voortgang?.meld(telling)
  }
}
