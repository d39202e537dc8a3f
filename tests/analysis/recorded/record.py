"""Records what networkx and igraph say of published networks, for recorded.test.ts to compare with.

Run by hand, when a measure or a network is added:

    python3 -m venv venv && venv/bin/pip install -r requirements.txt && venv/bin/python record.py

It writes one file for each network beside itself. Where both libraries know a measure, both must agree before it is
written. Nodes are numbered in the order in which the network's source lists them.
"""

import json
import math
from pathlib import Path

import igraph
import networkx as nx
from scipy.stats import false_discovery_control
from sknetwork.data import movie_actor, painters

HERE = Path(__file__).parent

# Business ties among Florentine families; Padgett & Ansell 1993, as published with UCINET.
FLORENTINE_BUSINESS = [
    ("Barbadori", "Castellani"), ("Barbadori", "Ginori"), ("Barbadori", "Medici"), ("Barbadori", "Peruzzi"),
    ("Bischeri", "Guadagni"), ("Bischeri", "Lamberteschi"), ("Bischeri", "Peruzzi"),
    ("Castellani", "Lamberteschi"), ("Castellani", "Peruzzi"), ("Ginori", "Medici"),
    ("Guadagni", "Lamberteschi"), ("Lamberteschi", "Peruzzi"), ("Medici", "Pazzi"),
    ("Medici", "Salviati"), ("Medici", "Tornabuoni"),
]


def undirected_networks():
    karate = nx.karate_club_graph()
    yield "karate", "Zachary 1977", karate, [data["club"] for _, data in karate.nodes(data=True)], None
    davis = nx.davis_southern_women_graph()
    yield "davis", "Davis, Gardner & Gardner 1941", davis, [str(data["bipartite"]) for _, data in davis.nodes(data=True)], None
    marriage = nx.florentine_families_graph()
    yield "florentineMarriage", "Padgett & Ansell 1993", marriage, None, None
    business = nx.Graph(FLORENTINE_BUSINESS)
    business.add_node("Acciaiuoli")
    yield "florentineBusiness", "Padgett & Ansell 1993, one family without ties added", business, None, None
    miserables = nx.les_miserables_graph()
    yield "miserables", "Knuth 1993", miserables, None, "weight"
    actors = movie_actor(metadata=True)
    films = nx.Graph()
    films.add_nodes_from(("film", name) for name in actors.names_row)
    films.add_nodes_from(("actor", name) for name in actors.names_col)
    rows, columns = actors.biadjacency.nonzero()
    films.add_edges_from((("film", actors.names_row[r]), ("actor", actors.names_col[c])) for r, c in zip(rows, columns))
    yield "films", "films and their actors, scikit-network", films, [kind for kind, _ in films.nodes], None


def same(one, other, what):
    for a, b in zip(one, other, strict=True):
        if not (math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9) or (math.isnan(a) and math.isnan(b))):
            raise SystemExit(f"{what}: networkx says {a}, igraph {b}")
    return list(one)


def plain(value):
    """NaN has no place in JSON; null stands for it."""
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


def record_undirected(name, source, given, groups, weight):
    numbers = {node: at for at, node in enumerate(given.nodes)}
    graph = nx.Graph()
    graph.add_nodes_from(range(len(numbers)))
    for a, b, data in given.edges(data=True):
        graph.add_edge(numbers[a], numbers[b], weight=data.get(weight, 1) if weight else 1)
    edges = sorted(tuple(sorted(edge)) for edge in graph.edges)
    other = igraph.Graph(n=len(numbers), edges=edges)
    weights = [graph.edges[edge]["weight"] for edge in edges]
    nodes = range(len(numbers))
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    edge_betweenness = nx.edge_betweenness_centrality(graph, normalized=False)
    constraint = nx.constraint(graph)
    weighted = nx.constraint(graph, weight="weight")
    effective = nx.effective_size(graph)
    cores = nx.core_number(graph)
    pairs = sorted(tuple(sorted(pair)) for pair in nx.non_edges(graph))
    adamic = {(u, v): score for u, v, score in nx.adamic_adar_index(graph, pairs)}
    allocation = {(u, v): score for u, v, score in nx.resource_allocation_index(graph, pairs)}
    likely = [pair for pair in pairs if adamic[pair] > 0]
    hub = max(nodes, key=lambda node: (graph.degree[node], -node))
    far = max(nodes, key=lambda node: (nx.single_source_shortest_path_length(graph, hub).get(node, -1), node))
    lengths = [len(path) for path, _ in zip(nx.shortest_simple_paths(graph, hub, far), range(50))]
    distances = [d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values() if d > 0]
    measured = {
        "betweenness": same([betweenness[n] for n in nodes], other.betweenness(directed=False), "betweenness"),
        "tieBetweenness": same([edge_betweenness[e] for e in edges], other.edge_betweenness(directed=False), "edges"),
        "constraint": same([constraint[n] for n in nodes], other.constraint(), "constraint"),
        "weightedConstraint": same([weighted[n] for n in nodes], other.constraint(weights=weights), "weighted"),
        "effectiveSize": [effective[n] for n in nodes],
        "coreNumbers": same([cores[n] for n in nodes], other.coreness(), "cores"),
        "cutPoints": same(sorted(nx.articulation_points(graph)), sorted(other.articulation_points()), "cut points"),
        "bridges": [list(e) for e in sorted(tuple(sorted(e)) for e in nx.bridges(graph))],
        "blocks": sorted(sorted(block) for block in nx.biconnected_components(graph)),
        "componentSizes": sorted((len(c) for c in nx.connected_components(graph)), reverse=True),
        "meanDistance": same([sum(distances) / len(distances)], [other.average_path_length()], "distance")[0],
        "longestDistance": same([max(distances)], [other.diameter()], "diameter")[0],
        "distanceFragmentation": 1 - nx.global_efficiency(graph),
        "leidenModularity": other.community_leiden("modularity", n_iterations=-1).modularity,
        "likelyPairs": [[u, v, adamic[u, v], allocation[u, v]] for u, v in likely],
        "routes": {"from": hub, "to": far, "lengths": lengths, "independent": nx.node_connectivity(graph, hub, far)},
    }
    if groups:
        kinds = sorted(set(groups))
        of = [kinds.index(group) for group in groups]
        for node, group in enumerate(of):
            graph.nodes[node]["group"] = group
        parts = [{node for node in nodes if of[node] == kind} for kind in range(len(kinds))]
        measured["groups"] = {
            "of": of,
            "count": len(kinds),
            "modularity": same([nx.community.modularity(graph, parts, weight=None)], [other.modularity(of)], "modularity")[0],
            "assortativity": same([nx.attribute_assortativity_coefficient(graph, "group")], [other.assortativity_nominal(of, directed=False)], "assortativity")[0],
        }
    return {"name": name, "source": source, "nodeCount": len(numbers), "ties": [list(e) for e in edges], "weights": weights, **{key: plain(value) for key, value in measured.items()}}


def record_directed():
    data = painters(metadata=True)
    rows, columns = data.adjacency.nonzero()
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(data.names)))
    graph.add_edges_from(sorted((int(r), int(c)) for r, c in zip(rows, columns)))
    edges = sorted(graph.edges)
    other = igraph.Graph(n=len(data.names), edges=edges, directed=True)
    nodes = range(len(data.names))
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    dominators = nx.immediate_dominators(graph, 0)
    cuts = {}
    for node in nodes:
        if node != 0:
            without = graph.copy()
            straight = without.has_edge(0, node)
            if straight:
                without.remove_edge(0, node)
            cuts[node] = int(straight) + (nx.node_connectivity(without, 0, node) if nx.has_path(without, 0, node) else 0)
    distances = [d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values() if d > 0]
    return {
        "name": "painters",
        "source": "Wikipedia pages of painters that link to each other, scikit-network",
        "nodeCount": len(data.names),
        "ties": [list(e) for e in edges],
        "betweenness": same([betweenness[n] for n in nodes], other.betweenness(directed=True), "directed betweenness"),
        "dominatorsFrom0": [dominators.get(n) if n != 0 else 0 for n in nodes],
        "independentRoutesFrom0": [cuts.get(n, 0) for n in nodes],
        "meanDistance": sum(distances) / len(distances),
        "routes": [{"to": n, "lengths": [len(p) for p, _ in zip(nx.shortest_simple_paths(graph, 0, n), range(20))] if nx.has_path(graph, 0, n) and n != 0 else []} for n in nodes],
    }


def write(name, content):
    (HERE / f"{name}.json").write_text(json.dumps(content, indent=1) + "\n")


PS = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986]
for network in undirected_networks():
    write(network[0], record_undirected(*network))
write("painters", record_directed())
write("falseDiscovery", {"ps": PS, "qs": [float(q) for q in false_discovery_control(PS)]})
