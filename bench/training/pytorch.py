"""One line of JSON in, one line of JSON out: builds a network, then runs and times optimiser steps on one thread."""
import json
import sys
import time

import numpy
import torch

torch.set_num_threads(1)
networks = {}


def build(layers):
    if layers["kind"] == "mlp":
        sizes = layers["sizes"]
        parts = []
        for i in range(len(sizes) - 1):
            parts.append(("dense%d" % (i + 1), torch.nn.Linear(sizes[i], sizes[i + 1])))
            if i < len(sizes) - 2:
                parts.append(("activation%d" % (i + 1), torch.nn.ReLU()))
    else:
        channels, kernel, size = layers["channels"], layers["kernel"], layers["size"]
        parts = []
        for i in range(len(channels) - 1):
            at = i + 1
            convolution = torch.nn.Conv2d(
                channels[i], channels[at], kernel, padding=kernel // 2, bias=not layers["batchNorm"]
            )
            parts.append(("conv%d" % at, convolution))
            if layers["batchNorm"]:
                parts.append(("norm%d" % at, torch.nn.BatchNorm2d(channels[at])))
            parts.append(("activation%d" % at, torch.nn.ReLU()))
            if size >= 2:
                parts.append(("pool%d" % at, torch.nn.MaxPool2d(2)))
                size //= 2
        parts.append(("flatten", torch.nn.Flatten()))
        parts.append(("dense", torch.nn.Linear(channels[-1] * size * size, 10)))
    network = torch.nn.Sequential()
    for name, part in parts:
        network.add_module(name, part)
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
