// What a C++ programmer would write: the set `structuur` for every network of a file, read with
// simdjson and measured with igraph's C library:
//   igraph_simdjson FILE
// Prints the JSON that peers.py prints. Vectors are kept from one network to the next.
#include <igraph/igraph.h>
#include <simdjson.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

using namespace simdjson;

static const std::array<std::string_view, 6> groups = {
    "familie", "vrienden", "buren", "collega's", "vrijwilligers", "professionals"};

struct Integers {
  igraph_vector_int_t v;
  Integers() { igraph_vector_int_init(&v, 0); }
  ~Integers() { igraph_vector_int_destroy(&v); }
  igraph_integer_t operator[](long i) const { return VECTOR(v)[i]; }
  long size() const { return igraph_vector_int_size(&v); }
  void add(long value) { igraph_vector_int_push_back(&v, value); }
};

struct Reals {
  igraph_vector_t v;
  Reals() { igraph_vector_init(&v, 0); }
  ~Reals() { igraph_vector_destroy(&v); }
  double operator[](long i) const { return VECTOR(v)[i]; }
  long size() const { return igraph_vector_size(&v); }
};

static std::string out;

static void write(double value) {
  char text[32];
  if (std::isnan(value)) {
    out += "null";
  } else {
    out.append(text, std::snprintf(text, sizeof text, "%.17g", value));
  }
}
static void write(igraph_integer_t value) { out += std::to_string(value); }
static void write(std::string_view text) { (out += '"').append(text) += '"'; }

static void key(const char *name) { ((out += out.back() == '{' ? "\"" : ",\"") += name) += "\":"; }

template <class Value> static void write(const char *name, Value value) {
  key(name);
  write(value);
}

template <class List> static void write_list(const char *name, const List &list) {
  key(name);
  out += '[';
  for (long i = 0; i < (long)list.size(); i++) {
    if (i) out += ',';
    write(list[i]);
  }
  out += ']';
}

struct Network {
  std::string_view id;
  std::vector<std::string_view> people;
  std::vector<int> group;
  Integers ends, ends_with_ego;
  std::unordered_map<std::string_view, int> number;

  void read(ondemand::document_reference &document) {
    people.clear(), group.clear(), number.clear();
    igraph_vector_int_clear(&ends.v), igraph_vector_int_clear(&ends_with_ego.v);
    id = document["id"].get_string();
    for (ondemand::object person : document["personen"]) {
      std::string_view name = person["naam"].get_string();
      std::string_view word = person["groep"].get_string();
      number.emplace(name, (int)people.size());
      people.push_back(name);
      int found = 0;
      while (found < 5 && groups[found] != word) found++;
      group.push_back(found);
    }
    for (ondemand::object tie : document["relaties"])
      for (std::string_view end : tie["tussen"]) ends.add(number[end]);
    igraph_vector_int_append(&ends_with_ego.v, &ends.v);
    for (long i = 0; i < (long)people.size(); i++) {
      ends_with_ego.add((long)people.size());
      ends_with_ego.add(i);
    }
  }
};

static Integers part, part_size, degree, core, between, member;
static Reals betweenness, closeness, clustering, constraint;

static void write_composition(const Network &network) {
  long count = (long)network.people.size(), ties = network.ends.size() / 2, outside = 0;
  std::array<long, 6> size{};
  for (int group : network.group) size[group]++;
  for (long i = 0; i < ties; i++)
    outside += network.group[network.ends[2 * i]] != network.group[network.ends[2 * i + 1]];
  double blau = 1;
  for (long s : size) blau -= (double)(s * s) / (double)(count * count);
  write("omvang", (igraph_integer_t)count);
  write("aantal_banden", (igraph_integer_t)ties);
  write("dichtheid", 2.0 * ties / ((double)count * (count - 1)));
  key("groepen");
  out += '{';
  for (int i = 0; i < 6; i++) write(std::string(groups[i]).c_str(), (igraph_integer_t)size[i]);
  out += '}';
  write("groepsvariatie", blau);
  write("groepsmenging", ties ? (2.0 * outside - ties) / ties : NAN);
  write("effectieve_omvang", count - 2.0 * ties / count);
}

static void measure(const Network &network) {
  long count = (long)network.people.size();
  igraph_t others, everybody;
  igraph_create(&others, &network.ends.v, count, 0);
  igraph_create(&everybody, &network.ends_with_ego.v, count + 1, 0);
  igraph_integer_t parts;
  igraph_real_t modularity;
  igraph_bool_t connected;
  igraph_connected_components(&others, &part.v, &part_size.v, &parts, IGRAPH_WEAK);
  igraph_degree(&others, &degree.v, igraph_vss_all(), IGRAPH_ALL, 1);
  igraph_constraint(&everybody, &constraint.v, igraph_vss_1(count), nullptr);
  igraph_betweenness(&everybody, &betweenness.v, igraph_vss_all(), 0, nullptr);
  igraph_closeness(&others, &closeness.v, nullptr, &connected, igraph_vss_all(), IGRAPH_ALL, nullptr, 1);
  igraph_transitivity_local_undirected(&others, &clustering.v, igraph_vss_all(), IGRAPH_TRANSITIVITY_ZERO);
  igraph_coreness(&others, &core.v, IGRAPH_ALL);
  igraph_articulation_points(&others, &between.v);
  igraph_community_multilevel(&others, nullptr, 1, &member.v, nullptr, nullptr);
  igraph_modularity(&others, &member.v, nullptr, 1, 0, &modularity);
  igraph_destroy(&others);
  igraph_destroy(&everybody);
  igraph_integer_t alone = 0;
  for (long i = 0; i < count; i++) {
    alone += degree[i] == 0;
    VECTOR(closeness.v)[i] *= (double)(part_size[part[i]] - 1) / (double)(count - 1);
  }
  write("delen", parts);
  write("losstaanden", alone);
  write_list("banden_per_persoon", degree);
  write("inperking", constraint[0]);
  write_list("bemiddeling_met_hoofdpersoon", betweenness);
  write_list("korte_lijnen_binnen_bereik", closeness);
  write_list("onderlinge_bekendheid", clustering);
  write_list("kernen", core);
  write_list("verbindingspersonen", between);
  write_list("gemeenschappen", member);
  write("modulariteit", network.ends.size() ? modularity : NAN);
}

int main(int, char **words) {
  padded_string file = padded_string::load(words[1]);
  ondemand::parser parser;
  ondemand::document_stream stream = parser.iterate_many(file, 1 << 20);
  Network network;
  for (simdjson_result<ondemand::document_reference> found : stream) {
    ondemand::document_reference document = std::move(found).value();
    network.read(document);
    out += '{';
    write("id", network.id);
    write_list("personen", network.people);
    write_composition(network);
    measure(network);
    out += "}\n";
    if (out.size() > 1 << 20) std::fwrite(out.data(), 1, out.size(), stdout), out.clear();
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
}
