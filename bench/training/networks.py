"""The networks of `networks.ts` as a PyTorch user would write them, with the weights of an ONNX file's initializers."""
import math

import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self, width, heads, context):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        future = torch.triu(torch.ones(context, context, dtype=torch.bool), diagonal=1)
        self.register_buffer("future", future, persistent=False)

    def forward(self, x):
        n, time, width = x.shape
        size = width // self.heads
        q, k, v = (part.view(n, time, self.heads, size).transpose(1, 2) for part in self.qkv(x).split(width, dim=2))
        scores = (q @ k.transpose(-2, -1)) * (1 / math.sqrt(size))
        weights = scores.masked_fill(self.future, float("-inf")).softmax(dim=-1)
        return self.out((weights @ v).transpose(1, 2).reshape(n, time, width))


class Block(nn.Module):
    def __init__(self, width, heads, context):
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.attention = Attention(width, heads, context)
        self.norm2 = nn.LayerNorm(width)
        self.dense1 = nn.Linear(width, 4 * width)
        self.dense2 = nn.Linear(4 * width, width)

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.dense2(nn.functional.gelu(self.dense1(self.norm2(x))))


class Gpt(nn.Module):
    def __init__(self, vocabulary, context, layers, heads, width):
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, width)
        self.positions = nn.Parameter(torch.zeros(context, width))
        self.blocks = nn.Sequential(*(Block(width, heads, context) for _ in range(layers)))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary, bias=False)

    def forward(self, tokens):
        return self.head(self.norm(self.blocks(self.tokens(tokens) + self.positions)))

    def source(self, name):
        """Name of the initializer that holds a parameter."""
        if name.startswith("blocks."):
            _, block, rest = name.split(".", 2)
            at = 2 * int(block) + 1
            inner = {
                "norm1": f"block{at}.norm1",
                "attention.qkv": f"block{at}.attention1.qkv",
                "attention.out": f"block{at}.attention1.out",
                "norm2": f"block{at + 1}.norm1",
                "dense1": f"block{at + 1}.dense1",
                "dense2": f"block{at + 1}.dense2",
            }
            module, kind = rest.rsplit(".", 1)
            return f"{inner[module]}.{kind}"
        return {
            "tokens.weight": "embedding1.weight",
            "positions": "positions1.weight",
            "norm.weight": "norm1.weight",
            "norm.bias": "norm1.bias",
            "head.weight": "dense1.weight",
        }[name]


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(outputs)
        self.skip = None
        if stride != 1 or inputs != outputs:
            self.skip = nn.Conv2d(inputs, outputs, 1, stride=stride, bias=False)
            self.skip_norm = nn.BatchNorm2d(outputs)

    def forward(self, x):
        y = self.norm2(self.conv2(torch.relu(self.norm1(self.conv1(x)))))
        return torch.relu(y + (x if self.skip is None else self.skip_norm(self.skip(x))))


class ResNet(nn.Module):
    def __init__(self, channels, inputShape, outputs):
        super().__init__()
        self.conv = nn.Conv2d(inputShape[0], channels[0], 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(channels[0])
        before = [channels[0], *channels]
        self.blocks = nn.Sequential(
            *(Residual(before[i], width, 1 if i == 0 else 2) for i, width in enumerate(channels))
        )
        self.dense = nn.Linear(channels[-1], outputs)

    def forward(self, x):
        return self.dense(self.blocks(torch.relu(self.norm(self.conv(x)))).mean(dim=(2, 3)))

    def source(self, name):
        if name.startswith("blocks."):
            _, block, rest = name.split(".", 2)
            return f"block{int(block) + 1}.{rest.replace('skip_norm', 'skip.norm')}"
        first, rest = name.split(".", 1)
        return f"{first}1.{rest}"


class Recurrent(nn.Module):
    """torch.nn.LSTM in its native form."""

    def __init__(self, time, inputSize, hidden, outputs):
        super().__init__()
        self.lstm = nn.LSTM(inputSize, hidden, batch_first=True)
        self.dense = nn.Linear(hidden, outputs)

    def forward(self, x):
        _, (last, _) = self.lstm(x)
        return self.dense(last[0])

    def convert(self, arrays):
        hidden = self.lstm.hidden_size

        def ordered(rows):
            """ONNX has the gates in the order i o f c, PyTorch in the order i f c o."""
            i, o, f, c = torch.from_numpy(rows.copy()).split(hidden)
            return torch.cat([i, f, c, o])

        bias = arrays["lstm1.bias"][0]
        return {
            "lstm.weight_ih_l0": ordered(arrays["lstm1.weight_input"][0]),
            "lstm.weight_hh_l0": ordered(arrays["lstm1.weight_hidden"][0]),
            "lstm.bias_ih_l0": ordered(bias[: 4 * hidden]),
            "lstm.bias_hh_l0": ordered(bias[4 * hidden :]),
            "dense.weight": torch.from_numpy(arrays["dense1.weight"].T.copy()),
            "dense.bias": torch.from_numpy(arrays["dense1.bias"].copy()),
        }


class Tabular(nn.Module):
    def __init__(self, categories, numbers, hidden, outputs):
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(c["count"], c["width"]) for c in categories)
        sizes = [sum(c["width"] for c in categories) + numbers, *hidden, outputs]
        self.dense = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))

    def forward(self, categories, numbers):
        parts = [table(categories[:, i]) for i, table in enumerate(self.tables)]
        x = torch.cat([*parts, numbers], dim=1)
        for layer in self.dense[:-1]:
            x = torch.relu(layer(x))
        return self.dense[-1](x)

    def source(self, name):
        kind, at, rest = name.split(".")
        return f"{'embedding' if kind == 'tables' else 'dense'}{int(at) + 1}.{rest}"


def build_layer(layer):
    kind = layer["kind"]
    if kind == "conv":
        size = layer["kernel"]
        return nn.Conv2d(layer["inputs"], layer["outputs"], size, padding=layer["pad"], bias=layer["bias"])
    if kind == "norm":
        return nn.BatchNorm2d(layer["channels"])
    if kind == "dense":
        return nn.Linear(layer["inputs"], layer["outputs"])
    return {"relu": nn.ReLU, "flatten": nn.Flatten, "pool": lambda: nn.MaxPool2d(2)}[kind]()


class Sequential(nn.Sequential):
    def __init__(self, layers, rowShape):
        super().__init__()
        for layer in layers:
            self.add_module(layer["name"].replace(".", "_"), build_layer(layer))

    def source(self, name):
        return name


kinds = {"sequential": Sequential, "gpt": Gpt, "resnet": ResNet, "lstm": Recurrent, "tabular": Tabular}


def linear_weights(network):
    return {
        f"{name}.weight" if name else "weight"
        for name, module in network.named_modules()
        if isinstance(module, nn.Linear)
    }


def build(description, arrays):
    """The network with its weights; dense weights are stored [inputs outputs] there and [outputs inputs] here."""
    options = {key: value for key, value in description.items() if key != "kind"}
    network = kinds[description["kind"]](**options)
    if hasattr(network, "convert"):
        network.load_state_dict(network.convert(arrays))
        return network
    turned = linear_weights(network)
    state = network.state_dict()
    for name in state:
        if name.endswith("num_batches_tracked"):
            continue
        values = torch.from_numpy(arrays[network.source(name)].copy())
        state[name] = values.t().contiguous() if name in turned else values
    network.load_state_dict(state)
    return network
