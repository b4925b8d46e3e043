# What an R programmer would write: the set `structuur` for every network of a file, one JSON line each,
# with the names that our columns have.
#
#   Rscript peers.R LIBRARY FILE      igraph or sna
#
# Reads and writes with jsonlite. sna has no constraint, clustering per person or communities.
suppressMessages({
  library(jsonlite)
  library(igraph)
})
groups <- c("familie", "vrienden", "buren", "collega's", "vrijwilligers", "professionals")

read <- function(line) {
  network <- fromJSON(line)
  people <- network$personen
  known <- network$relaties
  number <- setNames(seq_len(nrow(people)), people$naam)
  pairs <- if (length(known)) do.call(rbind, known$tussen) else matrix(character(), 0, 2)
  ties <- cbind(number[pairs[, 1]], number[pairs[, 2]])
  list(id = network$id, names = people$naam, groups = people$groep, ties = unname(ties))
}

composition <- function(network) {
  count <- length(network$names)
  ties <- nrow(network$ties)
  sizes <- table(factor(network$groups, groups))
  outside <- sum(network$groups[network$ties[, 1]] != network$groups[network$ties[, 2]])
  list(
    id = network$id, personen = I(network$names), omvang = count, aantal_banden = ties,
    groepen = as.list(sizes), groepsvariatie = 1 - sum(sizes^2) / count^2,
    groepsmenging = if (ties) (2 * outside - ties) / ties else NULL,
    effectieve_omvang = count - 2 * ties / count
  )
}

with_igraph <- function(network, count) {
  graph <- make_graph(t(network$ties), n = count, directed = FALSE)
  everybody <- add_edges(add_vertices(graph, 1), rbind(count + 1, seq_len(count)))
  parts <- components(graph)
  degrees <- degree(graph)
  groups <- cluster_louvain(graph)
  list(
    dichtheid = edge_density(graph), delen = parts$no, losstaanden = sum(degrees == 0),
    banden_per_persoon = I(degrees), inperking = unname(constraint(everybody, count + 1)),
    bemiddeling_met_hoofdpersoon = I(betweenness(everybody, directed = FALSE)),
    korte_lijnen_binnen_bereik = I(
      closeness(graph, normalized = TRUE) * (parts$csize[parts$membership] - 1) / (count - 1)),
    onderlinge_bekendheid = I(transitivity(graph, "local", isolates = "zero")),
    kernen = I(coreness(graph)),
    verbindingspersonen = I(as.integer(articulation_points(graph)) - 1L),
    gemeenschappen = I(as.integer(membership(groups))),
    modulariteit = if (nrow(network$ties)) modularity(groups) else NULL
  )
}

with_sna <- function(network, count) {
  ties <- network$ties
  matrix <- matrix(0, count, count)
  matrix[ties] <- 1
  matrix[ties[, 2:1, drop = FALSE]] <- 1
  everybody <- rbind(cbind(matrix, 1), c(rep(1, count), 0))
  list(
    dichtheid = sna::gden(matrix, mode = "graph"), delen = sna::components(matrix),
    losstaanden = length(sna::isolates(matrix)),
    banden_per_persoon = I(sna::degree(matrix, gmode = "graph")),
    bemiddeling_met_hoofdpersoon = I(sna::betweenness(everybody, gmode = "graph")),
    kernen = I(sna::kcores(matrix, mode = "graph")),
    verbindingspersonen = I(sna::cutpoints(matrix, mode = "graph") - 1L)
  )
}

words <- commandArgs(trailingOnly = TRUE)
measure <- list(igraph = with_igraph, sna = with_sna)[[words[1]]]
for (line in readLines(words[2])) {
  network <- read(line)
  result <- c(composition(network), measure(network, length(network$names)))
  cat(toJSON(result, auto_unbox = TRUE, digits = NA, na = "null", null = "null"), "\n", sep = "")
}
