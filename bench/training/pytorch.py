"""One line of JSON in, one line of JSON out: builds a network, then runs and times optimiser steps on one thread."""
import json
import sys
import time

import numpy
import torch

torch.set_num_threads(1)
networks = {}


def build_layer(layer):
    kind = layer["kind"]
    if kind == "conv":
        size = layer["kernel"]
        return torch.nn.Conv2d(layer["inputs"], layer["outputs"], size, padding=layer["pad"], bias=layer["bias"])
    if kind == "norm":
        return torch.nn.BatchNorm2d(layer["channels"])
    if kind == "dense":
        return torch.nn.Linear(layer["inputs"], layer["outputs"])
    return {"relu": torch.nn.ReLU, "flatten": torch.nn.Flatten, "pool": lambda: torch.nn.MaxPool2d(2)}[kind]()


def build(layers):
    network = torch.nn.Sequential()
    for layer in layers:
        network.add_module(layer["name"].replace(".", "_"), build_layer(layer))
    return network


def load(network, path):
    """Takes over the weights; dense weights are stored [inputs outputs] there and [outputs inputs] here."""
    arrays = numpy.load(path)
    state = network.state_dict()
    for name in state:
        if name in arrays:
            values = torch.from_numpy(arrays[name].copy())
            state[name] = values.t().contiguous() if values.dim() == 2 else values
    network.load_state_dict(state)
    return arrays


def open_network(request):
    network = build(request["layers"])
    arrays = load(network, request["path"])
    network.train()
    optimiser = torch.optim.SGD(network.parameters(), lr=request["learningRate"])
    x = torch.from_numpy(arrays["input"].copy())
    y = torch.from_numpy(arrays["target"].copy())
    networks[request["name"]] = (network, optimiser, torch.nn.CrossEntropyLoss(), x, y)
    return {"ok": True}


def run(request):
    network, optimiser, loss_of, x, y = networks[request["name"]]
    times, losses = [], []
    for _ in range(request["steps"]):
        begin = time.perf_counter()
        optimiser.zero_grad()
        loss = loss_of(network(x), y)
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
        times.append((time.perf_counter() - begin) * 1e3)
    return {"times": times, "losses": losses}


def version(_):
    return {"torch": torch.__version__, "blas": torch.__config__.show(), "python": sys.version.split()[0]}


handlers = {"open": open_network, "run": run, "version": version}
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps(handlers[request["type"]](request)), flush=True)
