"""A peer: all gaps and bottlenecks of a map, with networkx where it has them. `findings.py MAP RUNS` writes one line of JSON.

The map stands in memory as dictionaries before the clock starts. What is found is the list of docs/analysis.md, without
its sentences.
"""

import json
import sys
import time
from collections import Counter, defaultdict
from datetime import date, timedelta

import networkx as nx

FEWEST_CUT_OFF = 3
MANY_HAND_OFFS = 2
FEWEST_NEEDS = 2
MOST_PLACES = 30
WIDE = ("county", "region", "national", "international")
SUPPORTING = {"network", "education", "finance", "guidance"}
EMBEDDING = {"fulfils", "funds", "responsibleFor"}
SURENESS = ("stated", "derived", "assumed")


class Map:
    """A map, and what is looked up of it again and again."""

    def __init__(self, given):
        self.given = given
        self.nodes = {node["id"]: node for node in given["nodes"]}
        self.relations = given["relations"]
        self.statuses = set(given["statuses"])
        self.active = [relation for relation in self.relations if self.selected(relation)]
        self.at = defaultdict(list)
        for relation in self.relations:
            self.at[relation["from"]].append(relation)
            self.at[relation["to"]].append(relation)
        self.providers = defaultdict(set)
        for relation in self.active:
            node = self.nodes[relation["from"]]
            if relation["kind"] == "provides" and node["kind"] == "actor" and self.selected(node):
                self.providers[relation["to"]].add(relation["from"])

    def selected(self, record):
        return record.get("review") != "pending" and record["status"] in self.statuses

    def is_group(self, id):
        return self.nodes[id].get("extent") in ("group", "role")


def stands(record):
    return record.get("review") != "pending"


def surest(record):
    found = {source["certainty"] for source in record.get("sources", [])}
    return next((each for each in SURENESS if each in found), None)


def project_actors(map):
    """The actors and what goes between them, services folded into their providers."""
    graph = nx.Graph()
    taken = {id for id, node in map.nodes.items() if node["kind"] == "actor" and map.selected(node) and not map.is_group(id)}
    graph.add_nodes_from(sorted(taken))

    def behind(id):
        node = map.nodes[id]
        if node["kind"] == "service":
            return map.providers.get(id, ()) if map.selected(node) else ()
        return (id,)

    kinds = set(map.given["actorTieKinds"])
    for relation in map.active:
        if relation["kind"] not in kinds:
            continue
        for one in behind(relation["from"]):
            for other in behind(relation["to"]):
                if one != other and one in taken and other in taken:
                    graph.add_edge(one, other)
    return graph


def project_all(map):
    graph = nx.Graph()
    graph.add_nodes_from(id for id, node in map.nodes.items() if map.selected(node))
    graph.add_edges_from((r["from"], r["to"]) for r in map.active if r["from"] in graph and r["to"] in graph)
    return graph


def project_help(map):
    graph = nx.DiGraph()
    graph.add_nodes_from(id for id, node in map.nodes.items() if map.selected(node))
    walks = map.given["helpWalks"]
    for relation in map.active:
        walk = walks.get(relation["kind"])
        one, other = relation["from"], relation["to"]
        if walk is None or one not in graph or other not in graph:
            continue
        if walk != "backward":
            graph.add_edge(one, other)
        if walk != "forward":
            graph.add_edge(other, one)
    return graph


def needs(map):
    """What answers each need of people, and whether help from an actor reaches it."""
    help_graph = project_help(map)
    actors = {id for id in help_graph if map.nodes[id]["kind"] == "actor"}
    found = []
    for id, need in map.nodes.items():
        if need["kind"] != "need" or need.get("whose") != "people" or not map.selected(need):
            continue
        answers = [r for r in map.at[id] if r["kind"] == "addresses" and r["to"] == id and stands(r) and map.nodes[r["from"]]["kind"] == "service"]
        active = [r for r in answers if map.selected(r) and map.selected(map.nodes[r["from"]]) and map.nodes[r["from"]]["status"] != "weak"]
        services = {r["from"] for r in active}
        providers = set().union(*(map.providers.get(service, ()) for service in services))
        faded = {r["from"] for r in answers if map.nodes[r["from"]]["status"] in ("past", "weak") and stands(map.nodes[r["from"]])} - services
        hindering = [r["id"] for r in map.at[id] if r["kind"] == "hinders" and r["to"] == id and map.selected(r)]
        barriers = {barrier for r in active for barrier in r.get("barriers", [])}
        many = any(map.nodes[each].get("extent") == "group" for each in services | providers)
        count = len(set().union(*(map.providers.get(service) or {service} for service in services)))
        if not services:
            state = "unmet"
        elif not actors & nx.ancestors(help_graph, id):
            state = "unreachable"
        elif count < 2 and not many:
            state = "thin"
        else:
            state = "met"
        found.append({"need": id, "state": state, "services": sorted(services), "providers": sorted(providers), "faded": sorted(faded), "hindering": sorted(hindering), "barriers": sorted(barriers), "stated": [r["id"] for r in answers if r["status"] == "missing" and surest(r)], "unreached": unreached(map, need, services)})
    return found


def reaches(node, code):
    places = node.get("municipalities") or []
    return code in places if places else node.get("scope") in WIDE


def unreached(map, need, services):
    # Of what reaches one municipality or a part of it and does not say which, nobody knows where it is.
    unknown = any(not map.nodes[s].get("municipalities") and map.nodes[s].get("scope") not in WIDE for s in services)
    if not services or unknown:
        return []
    return [code for code in need.get("municipalities", []) if not any(reaches(map.nodes[s], code) for s in services)]


def cover(map, nodes):
    """How some nodes cover what they are for."""
    strong = [n for n in nodes if map.selected(n) and n["status"] != "weak"]
    providers = set()
    for node in strong:
        providers |= map.providers.get(node["id"], {node["id"]}) if node["kind"] == "service" else {node["id"]}
    faded = sorted(n["id"] for n in nodes if n["status"] in ("weak", "past"))
    missing = sorted(n["id"] for n in nodes if n["status"] == "missing" and surest(n))
    if len(providers) > 1 or any(n.get("extent") == "group" for n in [*strong, *(map.nodes[id] for id in providers)]):
        state = "covered"
    else:
        state = "thin" if strong else "statedMissing" if missing else "weak" if faded else "notRecorded"
    return {"state": state, "present": sorted(n["id"] for n in strong), "providers": sorted(providers), "faded": faded, "missing": missing}


def alone_in_places(map):
    """Municipalities in which fields hang on one, where the map knows several in another."""
    by_element = defaultdict(list)
    for node in map.nodes.values():
        if node["kind"] in ("actor", "service") and stands(node):
            for element in node.get("elements", []):
                by_element[element].append(node)
    alone = defaultdict(list)
    for element, nodes in by_element.items():
        wide = cover(map, [n for n in nodes if not n.get("municipalities") and n.get("scope") in WIDE])
        if wide["state"] == "covered":
            continue
        naming = defaultdict(list)
        for node in nodes:
            for code in node.get("municipalities", []):
                naming[code].append(node)
        cells = {code: cover(map, there) for code, there in naming.items()}
        several = {code for code, cell in cells.items() if cell["state"] == "covered" or len({*cell["providers"], *wide["providers"]}) > 1}
        if not several:
            continue
        for code, cell in cells.items():
            if code not in several and cell["present"]:
                alone[code].append((element, cell["providers"][0], cell["present"]))
    return sorted(alone.items(), key=lambda each: (-len(each[1]), each[0]))[:MOST_PLACES]


def coverage(map):
    """Each field in each ring, and each rule of the reference model."""
    by_cell = defaultdict(list)
    for node in map.nodes.values():
        if node["kind"] in ("actor", "service") and stands(node):
            for element in node.get("elements", []):
                by_cell[element, node.get("layer")].append(node)

    cells = {cell: cover(map, nodes) for cell, nodes in by_cell.items()}
    rules = [{"rule": rule["id"], **cover(map, [n for layer in rule["layers"] for n in by_cell[rule["element"], layer]])} for rule in map.given["settings"]["referenceModel"]["coverage"]]
    return cells, rules


def expected_ties(map):
    mutual = set(map.given["mutualKinds"])

    def fits(node, end):
        return ("nodeId" not in end or node["id"] == end["nodeId"]) and ("actorType" not in end or (node["kind"] == "actor" and node.get("actorType") == end["actorType"])) and ("layer" not in end or node.get("layer") == end["layer"])

    tied = defaultdict(set)
    for relation in map.active:
        tied[relation["kind"], relation["from"]].add(relation["to"])
        if relation["kind"] in mutual:
            tied[relation["kind"], relation["to"]].add(relation["from"])
    selected = [node for _, node in sorted(map.nodes.items()) if map.selected(node)]
    absent = []
    for rule in map.given["settings"]["referenceModel"]["expectedTies"]:
        to = [node for node in selected if fits(node, rule["to"])]
        ids = {node["id"] for node in to}
        for node in selected:
            if not fits(node, rule["from"]) or tied[rule["kind"], node["id"]] & (ids - {node["id"]}):
                continue
            places = set(node.get("municipalities", []))
            others = sorted((other for other in to if other is not node), key=lambda other: (not places & set(other.get("municipalities", [])), other["id"]))
            if others:
                asked = all("tiesAsked" in each for each in [node, *others])
                absent.append((rule["id"], node["id"], [other["id"] for other in others], asked))
    return absent


def single_providers(map):
    """Fields with one provider, and how concentrated each is."""
    found, concentration = [], {}
    by_element = defaultdict(Counter)
    for id, node in map.nodes.items():
        if node["kind"] == "service" and map.selected(node):
            own = map.providers.get(id, ())
            for element in node.get("elements", []):
                for provider in own:
                    by_element[element][provider] += 1 / len(own)
    for element, shares in by_element.items():
        whole = sum(shares.values())
        concentration[element] = sum((share / whole) ** 2 for share in shares.values())
        if len(shares) == 1 and map.nodes[next(iter(shares))].get("extent") != "group":
            found.append((element, next(iter(shares))))
    return found, concentration


def load(map):
    full, guides, pairs = [], set(), defaultdict(lambda: defaultdict(list))
    for id, node in map.nodes.items():
        capacity = node.get("capacity") or {}
        if node["kind"] == "service" and map.selected(node) and "available" in capacity:
            most = capacity.get("maximum", 0)
            share = (most - capacity["available"]) / most if most else 1 if capacity["available"] == 0 else None
            if share is not None and share >= 1:
                full.append(id)
    for relation in map.active:
        kind, one, other = relation["kind"], relation["from"], relation["to"]
        if kind in ("advises", "trains") or (kind == "provides" and "guidance" in map.nodes[other].get("elements", [])):
            guides.add(one)
        if kind == "trains":
            pairs[one, other]["trains"].append(relation["id"])
        if kind == "procuresFrom":
            pairs[other, one]["buys"].append(relation["id"])
    without = [id for id in guides if map.nodes[id]["kind"] == "actor" and map.selected(map.nodes[id]) and map.nodes[id].get("hasMandate") is False]
    return full, without, [pair for pair, both in pairs.items() if len(both) == 2]


def friction(map):
    statuses = map.statuses | {"past"}
    marks, layers = defaultdict(list), defaultdict(Counter)
    for relation in map.relations:
        if relation["status"] in statuses and stands(relation):
            for barrier in relation.get("barriers", []):
                marks[barrier].append(relation["id"])
                layers[barrier].update({map.nodes[relation[end]].get("layer") for end in ("from", "to")} - {None})
    for node in map.nodes.values():
        if node["kind"] in ("service", "story") and node["status"] in statuses and stands(node):
            for barrier in node.get("barriers", []):
                marks[barrier].append(node["id"])
                layers[barrier].update({node.get("layer")} - {None})
    return {barrier: (ids, layers[barrier].most_common(2)) for barrier, ids in marks.items() if len(ids) >= 2}


def weak_spots(graph):
    """Cut points and bridges, and who falls off without each, by name, where it is at least three."""

    def falls_off(without, around):
        pieces = sorted((c for c in nx.connected_components(without) if around & c), key=len)
        return [sorted(piece) for piece in pieces[:-1]]

    spots = []
    for component in nx.connected_components(graph):
        part = graph.subgraph(component)
        for node in nx.articulation_points(part):
            off = falls_off(part.subgraph(component - {node}), set(part[node]))
            if sum(map_len(off)) >= FEWEST_CUT_OFF:
                spots.append(("cutPoint", node, off))
        for bridge in nx.bridges(part):
            without = nx.restricted_view(part, [], [bridge])
            off = falls_off(without, set(bridge))
            if sum(map_len(off)) >= FEWEST_CUT_OFF:
                spots.append(("bridge", bridge, off))
    return spots


def map_len(lists):
    return [len(each) for each in lists]


def fragments(map):
    whole = project_all(map)
    pieces = sorted((sorted(piece) for piece in nx.connected_components(whole) if len(piece) > 1), key=len, reverse=True)
    isolated = [id for id in nx.isolates(whole) if not any(stands(r) for r in map.at[id])]
    measures = [id for id, node in map.nodes.items() if node["kind"] == "measure" and stands(node) and not any(r["to"] == id and r["kind"] in EMBEDDING and map.selected(r) for r in map.at[id])]
    offers = {id for id, node in map.nodes.items() if node["kind"] == "service" and map.selected(node) and SUPPORTING & set(node.get("elements", []))}
    of_provider = defaultdict(set)
    for id in offers:
        for provider in map.providers.get(id, ()):
            of_provider[provider].add(id)
    tied = set()
    for relation in map.active:
        one, other = relation["from"], relation["to"]
        if relation["kind"] == "coordinatedWith" and one in offers and other in offers:
            tied |= {one, other}
        if relation["kind"] == "cooperatesWith" and one in of_provider and other in of_provider:
            tied |= of_provider[one] | of_provider[other]
    for own in of_provider.values():
        if len(own) > 1:
            tied |= own
    return pieces, isolated, measures, sorted(offers - tied)


def recommendations(map):
    found = []
    for id, measure in map.nodes.items():
        if measure["kind"] != "measure" or not stands(measure):
            continue
        towards = [r for r in map.at[id] if r["to"] == id and map.selected(map.nodes[r["from"]])]
        fulfilled = [r["from"] for r in towards if r["kind"] == "fulfils" and map.selected(r)]
        responsible = [r["from"] for r in towards if r["kind"] == "responsibleFor" and stands(r) and r["status"] in map.statuses | {"proposed"}]
        progress = measure.get("progress")
        if fulfilled or progress == "running":
            state = "fulfilled"
        elif progress == "stopped" or measure["status"] == "past":
            state = "stopped"
        else:
            state = "underWay" if progress in ("trying", "planned") or measure["status"] == "ongoing" else "proposed"
        late = state != "fulfilled" and measure.get("dueAt", "9") < map.given["today"]
        found.append((id, state, fulfilled, responsible, late))
    return found


def thin_data(map):
    nodes = [node for node in map.nodes.values() if map.selected(node)]
    oldest = (date.fromisoformat(map.given["today"]) - timedelta(days=365)).isoformat()
    return {
        "withoutSource": [n["id"] for n in nodes if not n.get("sources")],
        "relationsWithoutSource": [r["id"] for r in map.active if not r.get("sources")],
        "unverified": [n["id"] for n in nodes if n.get("verifiedAt", "0") < oldest],
        "unplaced": [n["id"] for n in nodes if "layer" not in n],
        "withoutElement": [n["id"] for n in nodes if n["kind"] in ("actor", "service") and not n.get("elements")],
        "neverAsked": [n["id"] for n in nodes if n["kind"] == "actor" and "tiesAsked" not in n],
    }


def missing(map):
    """What is recorded as missing; ties that one passage names together."""
    groups, nodes = defaultdict(list), []
    for relation in map.relations:
        if relation["status"] == "missing" and stands(relation):
            first = (relation.get("sources") or [{}])[0]
            groups[relation["kind"], first.get("title"), first.get("where")].append(relation["id"])
    for node in map.nodes.values():
        if node["status"] == "missing" and stands(node):
            nodes.append((node["id"], surest(node)))
    return groups, nodes


def brokers(graph):
    betweenness = nx.betweenness_centrality(graph)
    constraint = nx.constraint(graph)
    effective = nx.effective_size(graph)
    cores = nx.core_number(graph)
    return sorted(((betweenness[n], constraint[n], effective[n], cores[n], n) for n in graph), key=lambda each: (-each[0], each[4]))


def gone(map):
    """Services that a source says are past, and what they answered that nothing answers now."""

    def open_need(id):
        need = map.nodes[id]
        if need["kind"] != "need" or not map.selected(need) or need.get("whose") == "people":
            return False
        return not any(r["kind"] == "addresses" and map.selected(r) and map.nodes[r["from"]]["kind"] == "service" and map.selected(map.nodes[r["from"]]) and map.nodes[r["from"]]["status"] != "weak" for r in map.at[id])

    found = {}
    for id, node in map.nodes.items():
        if node["kind"] == "service" and node["status"] == "past" and stands(node) and surest(node):
            answered = sorted({r["to"] for r in map.at[id] if r["kind"] == "addresses" and r["from"] == id and stands(r) and open_need(r["to"])})
            if answered:
                found[id] = answered
    return found


def roads(map):
    """The shortest way back from each need of people to who helps: hand-offs, rings crossed, and all who help first."""
    settings = map.given["settings"]
    in_order = sorted(settings["layers"], key=lambda layer: (layer.get("outside", False), layer["order"]))
    rings = {layer["id"]: place for place, layer in enumerate(in_order)}
    help_graph = project_help(map)
    provided = {frozenset((r["from"], r["to"])) for r in map.active if r["kind"] == "provides"}
    is_actor = {id: map.nodes[id]["kind"] == "actor" for id in help_graph}
    unknown = float("inf")
    found = []
    for need in sorted(help_graph):
        if map.nodes[need]["kind"] != "need" or map.nodes[need].get("whose") != "people":
            continue
        # Of each node the distance, the borders crossed, the last ring on the way, and where the way goes on.
        reached = {need: (0, unknown, rings.get(map.nodes[need].get("layer")), None)}
        queue = [need]
        for here in queue:
            if here != need and is_actor[here]:
                continue
            distance, crossed, ring, _ = reached[here]
            for next_one in sorted(help_graph.pred[here]):
                own = rings.get(map.nodes[next_one].get("layer"))
                counts = own is not None and not (is_actor[next_one] and crossed != unknown)
                total = (0 if crossed == unknown else crossed) + abs(own - ring) if counts and ring is not None else crossed
                known = reached.get(next_one)
                if known is None:
                    queue.append(next_one)
                if known is None or (known[0] == distance + 1 and total < known[1]):
                    reached[next_one] = (distance + 1, total, own if counts else ring, here)
        helpers = sorted((reached[id][:2], id) for id in queue if id != need and is_actor[id])
        hand_offs = crossed = None
        if helpers:
            (_, crossed), here = helpers[0]
            crossed = None if crossed == unknown else crossed
            steps = []
            while reached[here][3] is not None:
                steps.append(frozenset((here, reached[here][3])))
                here = reached[here][3]
            hand_offs = sum(step not in provided for step in steps[:-1])
        found.append((need, hand_offs, crossed, sorted(id for _, id in helpers)))
    borders = max(0, sum(not layer.get("outside", False) for layer in settings["layers"]) - 1)
    long = [each for each in found if (each[2] is not None and each[2] > borders / 2) or (each[1] or 0) >= MANY_HAND_OFFS]
    only = defaultdict(list)
    for need, _, _, helpers in found:
        if len(helpers) == 1 and not map.is_group(helpers[0]):
            only[helpers[0]].append(need)
    return long, {actor: hang for actor, hang in only.items() if len(hang) >= FEWEST_NEEDS}


def find_all(given):
    map = Map(given)
    actors = project_actors(map)
    needed = Counter(need["state"] for need in needs(map))
    _, rules = coverage(map)
    single, _ = single_providers(map)
    _, _, trained = load(map)
    spots = weak_spots(actors)
    long, gateways = roads(map)
    _, isolated, _, alone = fragments(map)
    thin = thin_data(map)
    missing(map), expected_ties(map), recommendations(map)
    first = brokers(actors)[0]
    return {
        "actorTies": actors.number_of_edges(),
        "unmetNeed": needed["unmet"],
        "thinNeed": needed["thin"],
        "unreachableNeed": needed["unreachable"],
        "uncovered": sum(rule["state"] != "covered" for rule in rules),
        "singleProvider": len(single) + len(alone_in_places(map)),
        "isolated": len(isolated),
        "aloneServices": len(alone),
        "withoutSource": len(thin["withoutSource"]),
        "unverified": len(thin["unverified"]),
        "cutPoint": sum(kind == "cutPoint" for kind, *_ in spots),
        "bridge": sum(kind == "bridge" for kind, *_ in spots),
        "trainsOwnBuyer": len(trained),
        "friction": len(friction(map)),
        "goneService": len(gone(map)),
        "longRoad": len(long),
        "gateway": len(gateways),
        "highestBetweenness": first[0],
        "itsConstraint": first[1],
        "itsEffectiveSize": first[2],
        "itsCoreNumber": first[3],
    }


with open(sys.argv[1]) as file:
    given = json.load(file)
times, cpu = [], []
for _ in range(int(sys.argv[2])):
    began, used = time.perf_counter(), time.process_time()
    summary = find_all(given)
    times.append((time.perf_counter() - began) * 1000)
    cpu.append((time.process_time() - used) * 1000)
print(json.dumps({"timesMs": times, "cpuMs": cpu, "summary": summary}))
