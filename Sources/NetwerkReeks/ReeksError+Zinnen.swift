import Foundation
import Netwerk

extension ReeksError: CustomStringConvertible {
  public var description: String { zin(in: .nederlands) }

  /// What is wrong, where, and what to do.
  public func zin(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }

  private var nederlands: String {
    switch self {
    case .geenBestand(let pad): "\(pad): dit bestand is er niet; kijk de naam en de map na"
    case .nietLeesbaar(let pad): "\(pad): dit bestand mag of kan niet gelezen worden"
    case .isMap(let pad): "\(pad): dit is een map; noem een bestand daarin"
    case .legeMap(let pad):
      "\(pad): in deze map staan geen netwerkbestanden (.yaml, .yml of .json)"
    case .geenMap(let pad): "\(pad): deze map is er niet; kijk de naam na"
    case .nietSchrijfbaar(let pad, .schijfVol) where pad.hasSuffix(".deel"):
      "\(pad): de schijf is vol; maak ruimte en ga verder met --hervat, er is niets verloren"
    case .nietSchrijfbaar(let pad, let fout):
      "\(pad == "-" ? "de uitvoer" : pad): \(fout.nederlands)"
    case .deelBestaat(let pad):
      "\(pad) is er al: een eerdere keer is niet afgemaakt. Ga verder met --hervat, of haal \(pad) "
        + "weg om opnieuw te beginnen"
    case .andereOpdracht(let pad, let verschil):
      "\(pad) hoort bij een andere opdracht: \(verschil.nederlands). Geef dezelfde opdracht als toen, "
        + "of haal \(pad) weg om opnieuw te beginnen"
    case .andereUitkomst(let pad):
      "\(pad): wat er staat komt niet uit deze invoer; haal \(pad) weg om opnieuw te beginnen"
    case .isBezig(let pad): "\(pad): hier is een ander programma mee bezig"
    case .driebestanden(let fout): fout.nederlands
    }
  }

  private var english: String {
    switch self {
    case .geenBestand(let pad): "\(pad): there is no such file; check its name and folder"
    case .nietLeesbaar(let pad): "\(pad): this file may not or cannot be read"
    case .isMap(let pad): "\(pad): this is a folder; name a file in it"
    case .legeMap(let pad):
      "\(pad): there are no netwerk files in this folder (.yaml, .yml or .json)"
    case .geenMap(let pad): "\(pad): there is no such folder; check its name"
    case .nietSchrijfbaar(let pad, .schijfVol) where pad.hasSuffix(".deel"):
      "\(pad): the disk is full; make room and go on with --hervat, nothing is lost"
    case .nietSchrijfbaar(let pad, let fout):
      "\(pad == "-" ? "the output" : pad): \(fout.english)"
    case .deelBestaat(let pad):
      "\(pad) is there already: an earlier run was not finished. Go on with --hervat, or remove "
        + "\(pad) to start anew"
    case .andereOpdracht(let pad, let verschil):
      "\(pad) belongs to another job: \(verschil.english). Give the same command as then, or remove "
        + "\(pad) to start anew"
    case .andereUitkomst(let pad):
      "\(pad): the results there are not of this input; remove \(pad) to start anew"
    case .isBezig(let pad): "\(pad): another program is at work on this"
    case .driebestanden(let fout): fout.english
    }
  }

  /// Whether it is about what comes in, and not about what goes out.
  public var isInvoer: Bool {
    switch self {
    case .geenBestand, .nietLeesbaar, .isMap, .legeMap, .geenMap: true
    default: false
    }
  }
}

extension ReeksError.Schrijffout {
  fileprivate var nederlands: String {
    switch self {
    case .schijfVol: "de schijf is vol; maak ruimte"
    case .nietGelezen: "niemand leest de uitvoer nog"
    case .magNiet: "hier mag u niet schrijven"
    case .geenMap: "deze map is er niet; maak die eerst"
    case .isMap: "dit is een map; noem een bestand"
    case .isVanAnder:
      "dit bestand is er al en is geen samenvatting; geef de samenvatting een andere naam, of haal "
        + "dit bestand weg"
    case .anders(let code): "schrijven is niet gelukt: \(String(cString: strerror(code)))"
    }
  }

  fileprivate var english: String {
    switch self {
    case .schijfVol: "the disk is full; make room"
    case .nietGelezen: "nobody reads the output any more"
    case .magNiet: "you may not write here"
    case .geenMap: "there is no such folder; make it first"
    case .isMap: "this is a folder; name a file"
    case .isVanAnder:
      "this file is there already and is no summary; give the summary another name, or take this "
        + "file away"
    case .anders(let code): "writing failed: \(String(cString: strerror(code)))"
    }
  }
}

extension ReeksError.Verschil {
  fileprivate var nederlands: String {
    switch self {
    case .onbekend: "er staat niet bij welke"
    case .invoer: "de invoer is anders"
    case .kolommen: "de kolommen zijn anders"
    case .vorm: "de vorm van het bestand is anders"
    case .programma: "het is met een andere versie van dit programma begonnen"
    }
  }

  fileprivate var english: String {
    switch self {
    case .onbekend: "it does not say which"
    case .invoer: "the input differs"
    case .kolommen: "the columns differ"
    case .vorm: "the format of the file differs"
    case .programma: "it was begun with another version of this program"
    }
  }
}

extension ReeksError.Driebestandsfout {
  fileprivate var nederlands: String {
    switch self {
    case .ontbreekt(let bestand): "\(bestand): dit bestand ontbreekt"
    case .leeg(let bestand): "\(bestand): dit bestand is leeg; de eerste regel noemt de kolommen"
    case .kolomOntbreekt(let bestand, let kolom): "\(bestand):1: de kolom \(kolom) ontbreekt"
    case .andereIndeling:
      "deze tabellen zijn anders ingedeeld dan die van egor; zet ze eerst om met netwerk-dot zet-om en "
        + "meet het NDJSON-bestand"
    case .netwerk(let fout): "\(fout.bestand):\(fout.regel): \(fout.zin(in: .nederlands))"
    case .aanhalingstekenNietDicht(let bestand, let regel):
      "\(bestand):\(regel): een aanhalingsteken wordt niet gesloten"
    case .naAanhalingsteken(let bestand, let regel):
      "\(bestand):\(regel): na het sluitende aanhalingsteken staat nog iets"
    case .breedte(let bestand, let regel, let velden, let kolommen):
      "\(bestand):\(regel): deze regel heeft \(velden) velden en er zijn \(kolommen) kolommen"
    case .nietGegroepeerd(let bestand, let regel, let ego):
      "\(bestand):\(regel): de regels van '\(ego)' staan niet bij elkaar, of niet in de volgorde van "
        + "egos.csv. Sorteer de drie bestanden op egoID, alle drie op dezelfde manier; in R: "
        + "alters <- alters[order(match(alters$egoID, egos$egoID)), ]. Of zet de map om met netwerk-dot "
        + "zet-om, dat elke volgorde leest, en meet het NDJSON-bestand"
    case .nietUTF8(let bestand, let regel):
      "\(bestand):\(regel): deze regel is geen UTF-8; sla het bestand op als UTF-8"
    case .veldTeLang(let bestand, let regel): "\(bestand):\(regel): deze regel is te lang"
    }
  }

  fileprivate var english: String {
    switch self {
    case .ontbreekt(let bestand): "\(bestand): this file is missing"
    case .leeg(let bestand): "\(bestand): this file is empty; its first line names the columns"
    case .kolomOntbreekt(let bestand, let kolom): "\(bestand):1: the column \(kolom) is missing"
    case .andereIndeling:
      "these tables are not laid out as those of egor; convert them with netwerk-dot zet-om first and "
        + "measure the NDJSON file"
    case .netwerk(let fout): "\(fout.bestand):\(fout.regel): \(fout.zin(in: .engels))"
    case .aanhalingstekenNietDicht(let bestand, let regel):
      "\(bestand):\(regel): a quotation mark is not closed"
    case .naAanhalingsteken(let bestand, let regel):
      "\(bestand):\(regel): something follows the closing quotation mark"
    case .breedte(let bestand, let regel, let velden, let kolommen):
      "\(bestand):\(regel): this line has \(velden) fields and there are \(kolommen) columns"
    case .nietGegroepeerd(let bestand, let regel, let ego):
      "\(bestand):\(regel): the lines of '\(ego)' are not together, or not in the order of egos.csv. "
        + "Sort the three files by egoID, all three in the same way; in R: "
        + "alters <- alters[order(match(alters$egoID, egos$egoID)), ]. Or convert the folder with "
        + "netwerk-dot zet-om, which reads any order, and measure the NDJSON file"
    case .nietUTF8(let bestand, let regel):
      "\(bestand):\(regel): this line is no UTF-8; save the file as UTF-8"
    case .veldTeLang(let bestand, let regel): "\(bestand):\(regel): this line is too long"
    }
  }
}
