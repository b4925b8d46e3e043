import Netwerk

/// A circle picture in sentences, for people who cannot see it.
struct CircleDescription {
  let content: CircleContent
  let convention: any CircleConvention
  let diagram: Diagram
  let naam: String
  let title: String
  let subtitle: String

  private var taal: Taal { diagram.taal }
  private var isDutch: Bool { taal == .nederlands }

  var accessibleText: AccessibleText {
    var elements = ["hart": isDutch ? "\(naam), hoofdpersoon" : "\(naam), focal person"]
    for (index, member) in content.members.enumerated() {
      elements["p\(index)"] = sentence(member)
      if let kind = member.kind {
        elements["l\(index)"] = "\(member.name) – \(naam): \(tie(kind))"
      }
    }
    for (number, tie) in content.ties.enumerated() {
      let (first, second) = (content.members[tie.first].name, content.members[tie.second].name)
      elements["r\(number)"] = "\(first) – \(second): \(self.tie(tie.kind))"
    }
    return AccessibleText(
      language: taal.rawValue, title: title, summary: summary, elements: elements)
  }

  /// One person: `Ria, zus, familie, heel dichtbij, sterke band, geeft praktisch en emotioneel`.
  private func sentence(_ member: CircleContent.Member) -> String {
    var parts = [member.name] + member.details
    if member.isOrganisatie { parts.append(isDutch ? "organisatie" : "organisation") }
    if member.isDeceased { parts.append(isDutch ? "overleden" : "deceased") }
    parts += [content.sectors[member.sector].title, content.rings[member.ring]]
      .filter { !$0.isEmpty }
    if let kind = member.kind { parts.append(tie(kind)) }
    if let band = member.band {
      if convention.showsSupport { parts += support(band) }
    } else if !member.isOrganisatie {
      parts.append(
        isDutch ? "kent \(naam) alleen via anderen" : "knows \(naam) only through others")
    }
    parts += Nadruk.Soort.allCases.filter(member.overlays.contains).map(diagram.naam)
    return parts.joined(separator: ", ")
  }

  private func tie(_ kind: TieKind) -> String {
    let word = convention.word(for: kind, in: taal)
    return isDutch ? "band \(word)" : "\(word) tie"
  }

  private func support(_ band: Band) -> [String] {
    func list(_ steun: Set<Steunsoort>) -> String {
      Opsomming.van(steun.sorted().map { $0.naam(in: taal) }, in: taal)
    }
    var parts: [String] = []
    if !band.steun.isEmpty { parts.append((isDutch ? "geeft " : "gives ") + list(band.steun)) }
    if !band.krijgt.isEmpty { parts.append((isDutch ? "krijgt " : "gets ") + list(band.krijgt)) }
    return parts
  }

  /// The whole picture: counts per group, the nearest people, the ties under strain.
  private var summary: String {
    var sentences = [subtitle.replacingDots + "."]
    if content.members.isEmpty {
      sentences.append(
        isDutch ? "Er staat nog niemand om \(naam) heen." : "Nobody stands around \(naam) yet.")
      return sentences.joined(separator: " ")
    }
    let groups = content.sectors.enumerated().map { index, sector in
      "\(sector.title) \(content.people(in: index))"
    }
    if content.sectors.contains(where: { !$0.title.isEmpty }) {
      sentences.append(
        (isDutch ? "Per groep: " : "By group: ") + groups.joined(separator: ", ") + ".")
    }
    let nearest = content.members.filter { $0.ring == 0 }.map(\.name)
    if !nearest.isEmpty {
      let people = Opsomming.van(nearest, in: taal)
      sentences.append(
        isDutch ? "Het dichtstbij: \(people)." : "Nearest: \(people).")
    }
    let tense = content.members.filter { $0.kind?.isTense ?? false }.map(\.name)
    if !tense.isEmpty {
      let people = Opsomming.van(tense, in: taal)
      sentences.append(isDutch ? "Spanning met: \(people)." : "Strain with: \(people).")
    }
    return sentences.joined(separator: " ")
  }
}

extension String {
  /// The subtitle's separators as commas.
  fileprivate var replacingDots: String {
    split(separator: "·").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: ", ")
  }
}
