"""A peer: ties between groups against maps whose ties have swapped their heads, in numpy.

`groupTies.py GRAPH GROUPS SAMPLES SEED` writes one line of JSON. GRAPH has one tie from tail to head a line. In one round all
ties are paired at random and all pairs tried at once: what would lead home, stand twice, or meet another one's new tie is
refused. Twenty rounds make ten tries for each tie, between two random maps.
"""

import json
import sys
import time

import numpy as np

ROUNDS = 20


def swap_round(rng, n, tails, heads, present, owner):
    order = rng.permutation(len(tails))
    half = len(order) // 2
    one, other = order[:half], order[half : 2 * half]
    a, b, c, d = tails[one], heads[one], tails[other], heads[other]
    ad, cb = a * n + d, c * n + b
    fine = np.flatnonzero((a != d) & (c != b) & ~present[ad] & ~present[cb])
    ad, cb = ad[fine], cb[fine]
    # Of those that want the same place only the last one to write gets it.
    number = np.arange(len(fine))
    owner[ad] = number
    owner[cb] = number + len(fine)
    fine_too = (owner[ad] == number) & (owner[cb] == number + len(fine))
    fine, ad, cb = fine[fine_too], ad[fine_too], cb[fine_too]
    one, other, a, b, c, d = one[fine], other[fine], a[fine], b[fine], c[fine], d[fine]
    present[a * n + b] = False
    present[c * n + d] = False
    present[ad] = True
    present[cb] = True
    heads[one], heads[other] = d, b


def count(groups, many, tails, heads):
    cells = np.bincount(groups[tails] * many + groups[heads], minlength=many * many).reshape(many, many)
    return cells + cells.T - np.diag(np.diag(cells))


def group_ties(n, tails, heads, groups, many, samples, rng):
    observed = count(groups, many, tails, heads)
    heads = heads.copy()
    present = np.zeros(n * n, dtype=bool)
    present[tails * n + heads] = True
    owner = np.zeros(n * n, dtype=np.int32)
    drawn = np.empty((samples, many, many), dtype=np.int64)
    for sample in range(samples):
        for _ in range(ROUNDS):
            swap_round(rng, n, tails, heads, present, owner)
        drawn[sample] = count(groups, many, tails, heads)
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0, method="nearest")
    return observed, drawn.mean(axis=0), drawn.std(axis=0, ddof=1), low, high, (drawn <= observed).sum(axis=0), (drawn >= observed).sum(axis=0)


with open(sys.argv[1]) as file:
    n, _ = map(int, file.readline().split())
    ties = np.loadtxt(file, dtype=np.int64)
many, samples, seed = int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
tails, heads = np.ascontiguousarray(ties[:, 0]), np.ascontiguousarray(ties[:, 1])
groups = np.arange(n) % many
began, used = time.perf_counter(), time.process_time()
result = group_ties(n, tails, heads, groups, many, samples, np.random.default_rng(seed))
times, cpu = (time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000
print(json.dumps({"timesMs": [times], "cpuMs": [cpu], "expected": result[1].ravel().tolist()}))
