#!/usr/bin/env python3
"""Works measures of this package out again, with networkx alone, and prints them beside Sirkel's.

    pip install networkx
    python3 reproduce.py [folder]

It reads nodes.csv, relations.csv, brokers.csv, coverage.csv and findings.json, and ends with 0 if everything agrees.
"""

import csv
import json
import math
import os
import sys

import networkx as nx

FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
# What is there now. Suggestions that nobody has answered are not on the map yet.
COUNTING = {"existing", "ongoing", "weak"}
# What carries something between actors.
CARRYING = {"cooperatesWith", "refersTo", "informs", "advises", "trains", "funds", "procuresFrom"}
TOLERANCE = 1e-9


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def counts(record):
    return record["review"] != "pending" and record["status"] in COUNTING


def is_group(node):
    return node["extent"] in ("group", "role")


def listed(cell):
    return cell.split("|") if cell else []


def number(cell):
    return float(cell) if cell != "" else None


def providers_of(nodes, relations):
    """Who provides each service, as far as it is recorded."""
    providers = {}
    for tie in relations:
        if tie["kind"] == "provides" and counts(tie) and counts(nodes[tie["source"]]):
            providers.setdefault(tie["target"], set()).add(tie["source"])
    return providers


def actor_graph(nodes, relations, with_groups):
    """The actors and what goes between them; a service stands for those who provide it."""
    graph = nx.Graph()
    for node in nodes.values():
        if node["kind"] == "actor" and counts(node) and (with_groups or not is_group(node)):
            graph.add_node(node["id"])
    providers = providers_of(nodes, relations)

    def behind(node):
        if not counts(node):
            return []
        ids = providers.get(node["id"], ()) if node["kind"] == "service" else [node["id"]]
        return [id for id in ids if id in graph]

    for tie in relations:
        if tie["kind"] in CARRYING and counts(tie):
            for one in behind(nodes[tie["source"]]):
                for other in behind(nodes[tie["target"]]):
                    # Ties side by side, or there and back, are one; a tie that leads home is none.
                    if one != other:
                        graph.add_edge(one, other)
    return graph


def whole_graph(nodes, relations):
    """Everything and all its ties, groups and roles among them."""
    graph = nx.Graph()
    graph.add_nodes_from(node["id"] for node in nodes.values() if counts(node))
    for tie in relations:
        if counts(tie) and tie["source"] in graph and tie["target"] in graph:
            graph.add_edge(tie["source"], tie["target"])
    return graph


def measures(graph):
    without_loops = graph.copy()
    core = nx.core_number(without_loops) if len(graph) else {}
    many = len(graph) > 2
    return {
        "betweenness": nx.betweenness_centrality(graph) if many else dict.fromkeys(graph),
        "contacts": dict(graph.degree()),
        "constraint": nx.constraint(graph) if len(graph) else {},
        "effective_size": nx.effective_size(graph) if len(graph) else {},
        "core_number": core,
    }


def difference(theirs, ours):
    """How far two numbers are apart; unknown (None, NaN) is the same as unknown alone."""
    unknown = [value is None or math.isnan(value) for value in (theirs, ours if ours is not None else math.nan)]
    if any(unknown):
        return 0.0 if all(unknown) else math.inf
    return abs(theirs - ours)


def compare_brokers(nodes, relations):
    ok = True
    rows = read("brokers.csv")
    for with_groups in (False, True):
        graph = actor_graph(nodes, relations, with_groups)
        ours = {row["actor"]: row for row in rows if (row["with_groups"] == "true") == with_groups}
        title = "with groups and roles" if with_groups else "without groups and roles"
        print(f"\nActors, {title}: {len(graph)} actors, {graph.number_of_edges()} ties")
        if set(ours) != set(graph):
            print(f"  DIFFERENT ACTORS: {sorted(set(ours) ^ set(graph))[:5]}")
            ok = False
            continue
        print(f"  {'measure':<16}{'largest: networkx':>20}{'Sirkel':>14}{'largest difference':>22}")
        for name, theirs in measures(graph).items():
            apart = {id: difference(theirs[id], number(ours[id][name])) for id in graph}
            allowed = {id: TOLERANCE for id in graph}
            if name == "betweenness":
                # Where it was sampled, the stated error holds for 95 % of all draws.
                allowed = {id: max(TOLERANCE, float(ours[id]["betweenness_error"])) for id in graph}
            known = [id for id in graph if difference(theirs[id], None) == math.inf]
            top = max(known, key=lambda id: (theirs[id], id), default=None)
            largest = max(apart.values(), default=0.0)
            agrees = all(apart[id] <= allowed[id] for id in graph)
            ok = ok and agrees
            shown = (f"{theirs[top]:.6f}", f"{float(ours[top][name] or 'nan'):.6f}") if top else ("–", "–")
            print(f"  {name:<16}{shown[0]:>20}{shown[1]:>14}{largest:>22.2e}  {'agrees' if agrees else 'DIFFERS'}")
    return ok


def compare_pieces(nodes, relations):
    graph = whole_graph(nodes, relations)
    pieces = sorted((len(piece) for piece in nx.connected_components(graph)), reverse=True)
    with open(os.path.join(FOLDER, "findings.json"), encoding="utf-8") as file:
        found = json.load(file)
    told = next((one for one in found["notRecorded"] if one["kind"] == "fragments"), None)
    figures = {figure["name"]: figure["value"] for figure in told["figures"]} if told else {}
    beside = sum(size for size in pieces[1:] if size > 1)
    print(f"\nThe whole map: {len(graph)} entries, {graph.number_of_edges()} pairs tied, {len(pieces)} pieces")
    ok = beside == figures.get("nodes", 0)
    print(f"  in pieces beside the largest: networkx {beside}, Sirkel {figures.get('nodes', 0):.0f}")
    if told:
        print(f"  in the largest: networkx {pieces[0]}, Sirkel {figures['largestPiece']:.0f}")
        ok = ok and pieces[0] == figures["largestPiece"]
    print(f"  {'agrees' if ok else 'DIFFERS'}")
    return ok


def state_of(cell_nodes, nodes, providers):
    strong = [node for node in cell_nodes if node["status"] in COUNTING - {"weak"}]
    who = set()
    for node in strong:
        who |= providers.get(node["id"], {node["id"]}) if node["kind"] == "service" else {node["id"]}
    # A group is many, also where it provides a service.
    many = any(node["extent"] == "group" for node in [*strong, *(nodes[id] for id in who)])
    if len(who) > 1 or many:
        return "covered"
    if strong:
        return "thin"
    # Only what a source says is missing counts as stated to be.
    if any(node["status"] == "missing" and json.loads(node["sources"] or "[]") for node in cell_nodes):
        return "statedMissing"
    return "weak" if any(node["status"] in ("weak", "past") for node in cell_nodes) else "notRecorded"


def compare_coverage(nodes, relations):
    providers = providers_of(nodes, relations)
    placed = [n for n in nodes.values() if n["kind"] in ("actor", "service") and n["review"] != "pending"]
    cells = read("coverage.csv")
    wrong = 0
    for cell in cells:
        here = [n for n in placed if n["layer"] == cell["layer"] and cell["element"] in listed(n["elements"])]
        state = state_of(here, nodes, providers)
        if state != cell["state"]:
            wrong += 1
            print(f"  {cell['element']} in {cell['layer'] or 'no ring'}: here {state}, Sirkel {cell['state']}")
    print(f"\nCoverage: {len(cells)} cells, {wrong} differ  {'agrees' if wrong == 0 else 'DIFFERS'}")
    return wrong == 0


def main():
    nodes = {node["id"]: node for node in read("nodes.csv")}
    relations = read("relations.csv")
    print(f"networkx {nx.__version__}; {len(nodes)} nodes, {len(relations)} relations")
    results = [
        compare_brokers(nodes, relations),
        compare_pieces(nodes, relations),
        compare_coverage(nodes, relations),
    ]
    print("\nEverything agrees." if all(results) else "\nSomething differs; see above.")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
