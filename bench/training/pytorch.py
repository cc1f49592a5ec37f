"""One line of JSON in, one line of JSON out: builds a network, then runs and times optimiser steps."""
import json
import resource
import sys
import time

import numpy
import torch

import networks

torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
opened = {}

optimisers = {
    "sgd": lambda parameters, o: torch.optim.SGD(parameters, lr=o["learningRate"], momentum=o.get("momentum", 0)),
    "adam": lambda parameters, o: torch.optim.Adam(parameters, lr=o["learningRate"]),
}
losses = {
    "softmax-cross-entropy": lambda y, target: torch.nn.functional.cross_entropy(y.flatten(0, -2), target.flatten()),
    "bce": torch.nn.functional.binary_cross_entropy_with_logits,
}


def open_network(request):
    arrays = numpy.load(request["path"])
    network = networks.build(request["network"], arrays)
    network.train()
    optimiser = optimisers[request["optimiser"]["kind"]](network.parameters(), request["optimiser"])
    inputs = [torch.from_numpy(arrays[f"input:{name}"].copy()) for name in request["inputs"]]
    target = torch.from_numpy(arrays["target"].copy())
    opened[request["name"]] = (network, optimiser, losses[request["loss"]], inputs, target)
    return {"ok": True}


def cpu_time():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e3


def run(request):
    network, optimiser, loss_of, inputs, target = opened[request["name"]]
    times, values = [], []
    cpu = cpu_time()
    for _ in range(request["steps"]):
        begin = time.perf_counter()
        optimiser.zero_grad(set_to_none=True)
        loss = loss_of(network(*inputs), target)
        loss.backward()
        optimiser.step()
        values.append(loss.item())
        times.append((time.perf_counter() - begin) * 1e3)
    return {"times": times, "losses": values, "cpu": cpu_time() - cpu}


def peak_memory(_):
    """Most physical memory this process ever had, in KiB; of this program alone, unlike `ru_maxrss`."""
    with open("/proc/self/status") as status:
        return {"kib": next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))}


def version(_):
    return {"torch": torch.__version__, "blas": torch.__config__.show(), "python": sys.version.split()[0]}


handlers = {"open": open_network, "run": run, "version": version, "memory": peak_memory}
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps(handlers[request["type"]](request)), flush=True)
