"""The characters that are known, with the last layer that tells them apart (KnownCharacters)."""

import struct

import numpy


def read(file):
    """The characters but for the space, the layer's weights [input][class], and its bias."""
    data = open(file, "rb").read()
    length = struct.unpack_from(">H", data)[0]
    visible = data[2 : 2 + length].decode()
    classes = len(visible) + 2
    at = 2 + length
    inputs = struct.unpack_from(">H", data, at)[0]
    bias = numpy.frombuffer(data, ">f4", classes, at + 2)
    weights = numpy.frombuffer(data, ">f4", classes * inputs, at + 2 + 4 * classes)
    return visible, weights.astype("f4").reshape(inputs, classes), bias.astype("f4")


def write(file, visible, weights, bias):
    with open(file, "wb") as out:
        text = visible.encode()
        out.write(struct.pack(">H", len(text)) + text + struct.pack(">H", weights.shape[0]))
        out.write(bias.astype(">f4").tobytes() + weights.astype(">f4").tobytes())


class Alphabet:
    """Classes: the blank's is 0, the space's the last."""

    def __init__(self, visible):
        self.visible = visible
        self.space = len(visible) + 1
        self.classes = {c: i + 1 for i, c in enumerate(visible)} | {" ": self.space}
        self.cases = [
            (self.classes[c.lower()], self.classes[c])
            for c in visible
            if c.isupper() and c.lower() != c and c.lower() in self.classes
        ]

    def knows(self, text):
        return all(c in self.classes for c in text)

    def of(self, text):
        return [self.classes[c] for c in text]

    def capitals(self, text):
        """Letters that have a capital as that."""
        return "".join(c.upper() if c.upper() in self.classes else c for c in text)

    def text(self, classes):
        """What the likeliest class of each step says."""
        text, last = "", 0
        for k in classes:
            if k and k != last:
                text += " " if k == self.space else self.visible[k - 1]
            last = k
        return " ".join(text.split())
