// The part of Graphviz that Swift cannot import by itself, for Graphviz 2.42 up to 14 and later.
//
// Everything here is `static inline`: there is no library to build. Swift imports functions and
// plain types; it does not import function-like macros, and it cannot pass a String where C asks
// for a `char *` that it may not change but does not call `const`.
#pragma once

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#include <graphviz/graphviz_version.h>
#elif __has_include(<gvc.h>)
#include <gvc.h>
#include <graphviz_version.h>
#else
#error "Graphviz is missing. Debian/Ubuntu: apt-get install libgraphviz-dev. macOS: brew install graphviz pkg-config"
#endif

#include <locale.h>
#include <stdlib.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

typedef struct {
  double width;
  double height;
} netwerk_size;

/// Draws a graph that has been laid out into memory; `netwerk_free` frees `*data`, which is NULL
/// when this fails.
///
/// The last parameter is `unsigned *` up to Graphviz 12 and `size_t *` since 13: which one it is,
/// the compiler reads from the declaration itself.
static inline int netwerk_render(GVC_t *context, graph_t *graph, const char *format, char **data,
                                 size_t *length) {
  union {
    unsigned narrow;
    size_t wide;
  } count = {.wide = 0};
  int result = gvRenderData(context, graph, format, data, (void *)&count);
  *length = _Generic(
      &gvRenderData,
      int (*)(GVC_t *, graph_t *, const char *, char **, unsigned *): (size_t)count.narrow,
      default: count.wide);
  if (result != 0) {
    *data = NULL;
    *length = 0;
  }
  return result;
}

/// Frees what `netwerk_render` made.
static inline void netwerk_free(char *data) {
  if (data != NULL) gvFreeRenderData(data);
}

/// Frees the layout of a graph, and what the layout `nop2` forgets. Only after a layout that worked.
///
/// Graphviz 2.43 and 14.1 never free its list of nodes: 8 bytes per node at every drawing.
static inline void netwerk_free_layout(GVC_t *context, graph_t *graph) {
  free(GD_neato_nlist(graph));
  GD_neato_nlist(graph) = NULL;
  gvFreeLayout(context, graph);
}

/// How large the label of a node has become, in points. Asked after the layout.
static inline netwerk_size netwerk_label_size(node_t *node) {
  netwerk_size size = {0, 0};
  if (ND_label(node) != NULL) {
    size.width = ND_label(node)->dimen.x;
    size.height = ND_label(node)->dimen.y;
  }
  return size;
}

/// Sets an attribute of the whole graph, also when the graph did not have it yet.
static inline void netwerk_set_attribute(graph_t *graph, const char *name, const char *value) {
  agattr(graph, AGRAPH, (char *)name, (char *)value);
}

/// The names of the plugins of one kind (`layout`, `render`, `device`), to be freed with
/// `netwerk_free_plugins`. Graphviz dropped the last parameter after 2.4x.
static inline char **netwerk_plugins(GVC_t *context, const char *kind, int *count) {
  typedef char **(*with_unused)(GVC_t *, const char *, int *, char *);
  typedef char **(*without)(GVC_t *, const char *, int *);
  *count = 0;
  return _Generic(&gvPluginList,
      with_unused: ((with_unused)gvPluginList)(context, kind, count, NULL),
      default: ((without)gvPluginList)(context, kind, count));
}

/// Frees what `netwerk_plugins` made.
static inline void netwerk_free_plugins(char **names, int count) {
  for (int i = 0; i < count; i++) free(names[i]);
  free(names);
}

/// The version of the headers that this was compiled against.
static inline const char *netwerk_header_version(void) { return PACKAGE_VERSION; }

/// The version of the plugin interface; part of the names of Debian's plugin packages.
static inline int netwerk_plugin_version(void) { return GVPLUGIN_VERSION; }

/// From here on this thread writes and reads numbers as C does; returns what was before.
///
/// Graphviz reads `0.25` as 0 in a locale with a decimal comma. `setlocale` would change all
/// threads of the host program; this changes this thread only.
static inline locale_t netwerk_use_c_locale(void) {
  locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  return plain == (locale_t)0 ? (locale_t)0 : uselocale(plain);
}

/// Undoes `netwerk_use_c_locale`.
static inline void netwerk_restore_locale(locale_t previous) {
  if (previous != (locale_t)0) {
    locale_t plain = uselocale(previous);
    if (plain != previous && plain != LC_GLOBAL_LOCALE) freelocale(plain);
  }
}
