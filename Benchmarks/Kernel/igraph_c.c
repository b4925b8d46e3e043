/* The standard set on ego networks with igraph's C library, timed as kernel-benchmark times ours:
 *   igraph_c FILE
 * Prints the same JSON. Answers go into vectors that are kept, so nothing is allocated twice. Their
 * fingerprints are taken while the clock runs: some forty additions for a network. */
#include <igraph/igraph.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

typedef struct {
  igraph_integer_t nodes, ties;
  igraph_vector_int_t ends, ends_with_ego;
  igraph_t others, everybody;
} network;

static igraph_vector_t reals;
static igraph_vector_int_t integers;

static double of_reals(void) {
  double sum = 0;
  for (igraph_integer_t i = 0; i < igraph_vector_size(&reals); i++)
    if (!isnan(VECTOR(reals)[i])) sum += (double)(i % 7 + 1) * VECTOR(reals)[i];
  return sum;
}

static double of_integers(void) {
  double sum = 0;
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(&integers); i++)
    sum += (double)(i % 7 + 1) * (double)VECTOR(integers)[i];
  return sum;
}

static double density(network *n) {
  igraph_real_t density;
  igraph_density(&n->others, &density, 0);
  return density;
}

static double components(network *n) {
  igraph_integer_t count;
  igraph_connected_components(&n->others, &integers, NULL, &count, IGRAPH_WEAK);
  return (double)count;
}

static double isolates(network *n) {
  double sum = 0;
  int found = 0;
  igraph_degree(&n->others, &integers, igraph_vss_all(), IGRAPH_ALL, 1);
  for (igraph_integer_t i = 0; i < n->nodes; i++)
    if (VECTOR(integers)[i] == 0) sum += (double)(found++ % 7 + 1) * (double)i;
  return sum;
}

static double effective_size(network *n) {
  return (double)igraph_vcount(&n->others) - 2.0 * (double)igraph_ecount(&n->others) / (double)n->nodes;
}

static double constraint(network *n) {
  igraph_constraint(&n->everybody, &reals, igraph_vss_1(n->nodes), NULL);
  return VECTOR(reals)[0];
}

static double betweenness(network *n) {
  igraph_betweenness(&n->everybody, &reals, igraph_vss_all(), 0, NULL);
  return of_reals();
}

static double closeness(network *n) {
  igraph_closeness(&n->others, &reals, NULL, NULL, igraph_vss_all(), IGRAPH_ALL, NULL, 1);
  return of_reals();
}

static double clustering(network *n) {
  igraph_transitivity_local_undirected(&n->others, &reals, igraph_vss_all(), IGRAPH_TRANSITIVITY_ZERO);
  return of_reals();
}

static double cores(network *n) {
  igraph_coreness(&n->others, &integers, IGRAPH_ALL);
  return of_integers();
}

static double articulation_points(network *n) {
  igraph_articulation_points(&n->others, &integers);
  igraph_vector_int_sort(&integers);
  return of_integers();
}

/* The last level's modularity is that of the division. */
static double communities(network *n) {
  igraph_community_multilevel(&n->others, NULL, 1, &integers, NULL, &reals);
  igraph_integer_t levels = igraph_vector_size(&reals);
  double modularity = levels > 0 ? VECTOR(reals)[levels - 1] : 0;
  return isnan(modularity) ? 0 : modularity;
}

static const struct {
  const char *name;
  double (*run)(network *);
} steps[] = {
    {"density", density},
    {"components", components},
    {"isolates", isolates},
    {"effective size", effective_size},
    {"constraint", constraint},
    {"betweenness", betweenness},
    {"closeness", closeness},
    {"clustering", clustering},
    {"cores", cores},
    {"articulation points", articulation_points},
    {"communities", communities},
};
enum { step_count = sizeof steps / sizeof *steps };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void build(network *n) {
  igraph_create(&n->others, &n->ends, n->nodes, 0);
  igraph_create(&n->everybody, &n->ends_with_ego, n->nodes + 1, 0);
}

static void destroy(network *n) {
  igraph_destroy(&n->others);
  igraph_destroy(&n->everybody);
}

static int read_network(FILE *file, network *n) {
  long nodes, ties, end;
  if (fscanf(file, "%ld %ld", &nodes, &ties) != 2) return 0;
  n->nodes = nodes;
  n->ties = ties;
  igraph_vector_int_init(&n->ends, 0);
  for (long i = 0; i < 2 * ties; i++) {
    if (fscanf(file, "%ld", &end) != 1) return 0;
    igraph_vector_int_push_back(&n->ends, end);
  }
  igraph_vector_int_init_copy(&n->ends_with_ego, &n->ends);
  for (long i = 0; i < nodes; i++) {
    igraph_vector_int_push_back(&n->ends_with_ego, nodes);
    igraph_vector_int_push_back(&n->ends_with_ego, i);
  }
  return 1;
}

static double peak_mebibytes(void) {
  char line[256];
  double kibibytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %lf", &kibibytes);
  if (status) fclose(status);
  return kibibytes / 1024;
}

int main(int count, char **words) {
  static network networks[100000];
  double seconds[step_count], values[step_count], start;
  int total = 0;
  FILE *file = count == 2 ? fopen(words[1], "r") : NULL;
  if (!file) return 64;
  while (total < 100000 && read_network(file, &networks[total])) total++;
  igraph_vector_init(&reals, 0);
  igraph_vector_int_init(&integers, 0);

  start = now();
  for (int i = 0; i < total; i++) build(&networks[i]);
  double building = now() - start, built = 0;
  for (int i = 0; i < total; i++) built += (double)(i % 7 + 1) * (double)igraph_ecount(&networks[i].everybody);

  for (int step = 0; step < step_count; step++) {
    int weighted = strcmp(steps[step].name, "communities") != 0;
    values[step] = 0;
    start = now();
    for (int i = 0; i < total; i++)
      values[step] += (weighted ? (double)(i % 7 + 1) : 1.0 / total) * steps[step].run(&networks[i]);
    seconds[step] = now() - start;
  }
  for (int i = 0; i < total; i++) destroy(&networks[i]);

  double kept = 0;
  start = now();
  for (int i = 0; i < total; i++) {
    build(&networks[i]);
    for (int step = 0; step < step_count; step++) kept += steps[step].run(&networks[i]);
    destroy(&networks[i]);
  }
  double everything = now() - start;

  const char *version;
  igraph_version(&version, NULL, NULL, NULL);
  printf("{\"version\": \"%s\", \"seconds\": {\"build\": %.9f, \"everything\": %.9f", version, building, everything);
  for (int step = 0; step < step_count; step++) printf(", \"%s\": %.9f", steps[step].name, seconds[step]);
  printf("}, \"values\": {\"build\": %.17g", built);
  for (int step = 0; step < step_count; step++) printf(", \"%s\": %.17g", steps[step].name, values[step]);
  printf("}, \"peakMebibytes\": {\"end\": %.1f}}\n", peak_mebibytes());
  return kept > 0 ? 0 : 1;
}
