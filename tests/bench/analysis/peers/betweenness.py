"""A peer: betweenness of nodes by python-igraph. `betweenness.py GRAPH ANSWER RUNS` writes one line of JSON and the values."""

import json
import sys
import time

import igraph


def read(path):
    with open(path) as file:
        count, ties = map(int, file.readline().split())
        edges = [tuple(map(int, line.split())) for line in file]
    assert len(edges) == ties
    return igraph.Graph(n=count, edges=edges)


path, answer, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
graph = read(path)
times, cpu = [], []
for _ in range(runs):
    began, used = time.perf_counter(), time.process_time()
    values = graph.betweenness(directed=False)
    times.append((time.perf_counter() - began) * 1000)
    cpu.append((time.process_time() - used) * 1000)
with open(answer, "w") as file:
    json.dump(values, file)
print(json.dumps({"timesMs": times, "cpuMs": cpu}))
