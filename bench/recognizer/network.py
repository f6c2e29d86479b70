"""A published ONNX network as PyTorch runs it, its weights ready to be trained further.

PP-OCRv4's recognizer alone was tried. Runs of nodes that make one step are run as one: a convolution
with the scale and offset behind it, a hard swish (Howard et al., 2019) with its own. The scale and
offset behind a hard swish keep their published values.
"""

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper


class Pointwise(torch.autograd.Function):
    """A convolution of one point: a product in bfloat16, its answer in floats."""

    @staticmethod
    def forward(context, x, weights, bias):
        rows = x.permute(0, 2, 3, 1)
        context.shape = rows.shape
        flat = rows.reshape(-1, rows.shape[3]).bfloat16()
        weights = weights.bfloat16()
        context.save_for_backward(flat, weights)
        out = torch.mm(flat, weights.t()).float() + bias
        return out.view(*rows.shape[:3], -1).permute(0, 3, 1, 2)

    @staticmethod
    def backward(context, gradient):
        flat, weights = context.saved_tensors
        gradient = gradient.permute(0, 2, 3, 1).reshape(-1, weights.shape[0])
        short = gradient.bfloat16()
        of_input = torch.mm(short, weights).float().view(context.shape).permute(0, 3, 1, 2)
        return of_input, torch.mm(short.t(), flat).float(), gradient.sum(0)


class Step:
    """A node: its operator, the values that it takes and gives, its attributes."""

    def __init__(self, operator, inputs, output, attributes):
        self.operator, self.inputs, self.output, self.attributes = operator, inputs, output, attributes

    @staticmethod
    def of(node):
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        return Step(node.op_type, list(node.input), node.output[0], attributes)


class Network(torch.nn.Module):
    """
    head: the weights and bias that the last layer is to have instead of its own
    """

    def __init__(self, file, head):
        super().__init__()
        graph = onnx.load(file).graph
        self.input, self.answer = graph.input[0].name, graph.output[0].name
        constants = {
            node.output[0]: numpy_helper.to_array(onnx.helper.get_attribute_value(node.attribute[0]))
            for node in graph.node
            if node.op_type == "Constant"
        }
        steps = [Step.of(node) for node in graph.node if node.op_type != "Constant"]
        self.head_names = last_layer(steps, constants)
        constants |= dict(zip(self.head_names, head))
        trained = weights(steps, constants)
        self.keys = {name: name.replace(".", "_") for name in trained}
        self.trained = torch.nn.ParameterDict(
            {self.keys[name]: torch.nn.Parameter(tensor(constants[name])) for name in trained}
        )
        self.fixed = {name: tensor(value) for name, value in constants.items() if name not in trained}
        self.steps = Joining(steps, constants).joined()
        for step in self.steps:
            if step.operator == "HardSwish":
                for name in step.attributes["affine"]:
                    self.trained[self.keys[name]].requires_grad_(False)

    def learned(self):
        """What may have changed, by the names of the network, without its last layer."""
        return {
            name: self.trained[key]
            for name, key in self.keys.items()
            if self.trained[key].requires_grad and name not in self.head_names
        }

    def head(self):
        return [self.trained[self.keys[name]] for name in self.head_names]

    def forward(self, pictures):
        """The last layer's sums, [line][step][class]."""
        values = {self.input: pictures.to(memory_format=torch.channels_last)}

        def value(name):
            if name in values:
                return values[name]
            return self.trained[self.keys[name]] if name in self.keys else self.fixed[name]

        for step in self.steps:
            taken = [value(name) for name in step.inputs]
            if step.operator == "Softmax" and step.output == self.answer:
                return taken[0]
            affine = [value(name) for name in step.attributes.get("affine", [])]
            values[step.output] = OPERATORS[step.operator](step.attributes, affine, *taken)
        raise ValueError("a network that ends in no softmax")


def tensor(value):
    return torch.from_numpy(numpy.array(value))


def last_layer(steps, constants):
    product = [step for step in steps if step.operator == "MatMul"][-1]
    plus = next(step for step in steps if step.operator == "Add" and product.output in step.inputs)
    return [name for step in (product, plus) for name in step.inputs if name in constants]


def weights(steps, constants):
    """Floats of a layer; the means and variances of batch normalizations stay as they are."""
    statistics = {
        name for step in steps if step.operator == "BatchNormalization" for name in step.inputs[3:5]
    }
    return [
        name
        for name, value in constants.items()
        if value.dtype == numpy.float32
        and (".w_" in name or ".b_" in name)
        and name not in statistics
    ]


class Joining:
    """Finds the runs of nodes that are run as one step."""

    def __init__(self, steps, constants):
        self.steps, self.constants = steps, constants
        self.takers = {}
        for step in steps:
            for name in step.inputs:
                self.takers.setdefault(name, []).append(step)
        self.gone = set()

    def joined(self):
        return [self.join(step) for step in self.steps if step not in self.gone]

    def join(self, step):
        if step.operator == "Conv":
            affine, output = self.affine(step.output)
            return Step("Conv", step.inputs, output, step.attributes | {"affine": affine})
        if step.operator == "Add" and self.is_three(step.inputs[1]) and self.only(step.output, "Clip"):
            output = step.output
            for operator in ("Clip", "Mul", "Div"):
                output = self.remove(self.only(output, operator))
            affine, output = self.affine(output)
            return Step("HardSwish", step.inputs[:1], output, {"affine": affine})
        return step

    def affine(self, output):
        """The names of the scale and offset behind a value, if there are both, and what they give."""
        times = self.only(output, "Mul")
        plus = times and self.only(times.output, "Add")
        factor = plus and self.constant(times, output)
        term = plus and self.constant(plus, times.output)
        if not factor or not term:
            return [], output
        self.remove(times)
        return [factor, term], self.remove(plus)

    def only(self, value, operator):
        takers = self.takers.get(value, [])
        return takers[0] if len(takers) == 1 and takers[0].operator == operator else None

    def constant(self, step, value):
        return next((name for name in step.inputs if name != value and name in self.constants), None)

    def is_three(self, name):
        value = self.constants.get(name)
        return value is not None and value.size == 1 and float(value.reshape(-1)[0]) == 3

    def remove(self, step):
        self.gone.add(step)
        return step.output


def convolution(attributes, affine, x, weights, bias=None):
    if affine:
        factor, term = affine
        weights = weights * factor
        bias = (0 if bias is None else bias * factor.reshape(-1)) + term.reshape(-1)
    if bias is None:
        bias = weights.new_zeros(1)
    bias = bias.expand(weights.shape[0])
    if weights.shape[2:] == (1, 1) and attributes["group"] == 1:
        return Pointwise.apply(x, weights.reshape(weights.shape[0], -1), bias)
    pads = attributes["pads"][:2]
    return F.conv2d(
        x, weights, bias, attributes["strides"], pads, attributes["dilations"], attributes["group"]
    )


def hard_swish(attributes, affine, x):
    out = F.hardswish(x)
    if affine:
        factor, term = (float(number.detach()) for number in affine)
        out = out.mul_(factor).add_(term)
    return out


def batch_normalization(attributes, affine, x, factor, term, mean, variance):
    scale = factor / torch.sqrt(variance + attributes["epsilon"])
    return x * scale[:, None, None] + (term - mean * scale)[:, None, None]


def part(attributes, affine, x, starts, ends, axes, steps=None):
    for start, end, axis in zip(starts.tolist(), ends.tolist(), axes.tolist()):
        x = x.narrow(axis, start, min(end, x.shape[axis]) - start)
    return x


def reshape(attributes, affine, x, shape):
    return x.reshape([x.shape[i] if extent == 0 else extent for i, extent in enumerate(shape.tolist())])


def concat(attributes, affine, *values):
    return torch.cat([v.reshape(-1) if v.ndim == 0 else v for v in values], attributes["axis"])


def squeeze(attributes, affine, x):
    for axis in sorted(attributes["axes"], reverse=True):
        x = x.squeeze(axis)
    return x


TYPES = {
    onnx.TensorProto.FLOAT: torch.float32,
    onnx.TensorProto.INT32: torch.int32,
    onnx.TensorProto.INT64: torch.int64,
}

OPERATORS = {
    "Add": lambda a, _, x, y: x + y,
    "AveragePool": lambda a, _, x: F.avg_pool2d(x, a["kernel_shape"], a["strides"]),
    "BatchNormalization": batch_normalization,
    "Cast": lambda a, _, x: x.to(TYPES[a["to"]]),
    "Concat": concat,
    "Conv": convolution,
    "Div": lambda a, _, x, y: x / y,
    "GlobalAveragePool": lambda a, _, x: x.mean((2, 3), keepdim=True),
    "HardSigmoid": lambda a, _, x: torch.clamp(x * a["alpha"] + a["beta"], 0, 1),
    "HardSwish": hard_swish,
    "MatMul": lambda a, _, x, y: torch.matmul(x, y),
    "Mul": lambda a, _, x, y: x * y,
    "Pow": lambda a, _, x, y: x**y,
    "ReduceMean": lambda a, _, x: x.mean(a["axes"], keepdim=bool(a.get("keepdims", 1))),
    "Relu": lambda a, _, x: torch.relu(x),
    "Reshape": reshape,
    "Shape": lambda a, _, x: torch.tensor(x.shape),
    "Sigmoid": lambda a, _, x: torch.sigmoid(x),
    "Slice": part,
    "Softmax": lambda a, _, x: torch.softmax(x, a["axis"]),
    "Sqrt": lambda a, _, x: torch.sqrt(x),
    "Squeeze": squeeze,
    "Sub": lambda a, _, x, y: x - y,
    "Transpose": lambda a, _, x: x.permute(a["perm"]),
}
