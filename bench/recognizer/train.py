"""Trains the recognizer further on lines whose text is known; see bench/run-recognizer.sh.

Every second transcribed document, an eighth of the generated ones and a tenth of the drawn lines are
held back: of those the lines that are read right, before and after, are printed. Going on with all
lines at a smaller rate was tried and read no line more.
"""

import argparse
import math
import pathlib
import random
import struct
import time

import numpy
import torch
import torch.nn.functional as F

import characters
import lines
from network import Network

# How much a line of a set counts, and how often it is taken.
WEIGHTS = {"transcribed": 1.5, "scan-copied": 1.5, "drawn": 0.5}
SHARES = {"drawn": 0.8}

WIDEST = 1200
COLUMNS = 8000
TRIED = 2000

# A line that is as unlikely for each of its characters is wrongly transcribed.
IMPOSSIBLE = 3
# Of shorter lines each character would count more than of others.
SHORT = 8
WARM_UP = 100

# How far from what was published to what was learned the weights lie that are written (Wortsman et
# al., Robust fine-tuning of zero-shot models, 2022): very small print, of which there
# are few lines, is read nearly as before, and of the others hardly a line less.
OF_LEARNED = 0.75
AVERAGED = 0.995


class Reader:
    """The network with its alphabet."""

    def __init__(self, network, alphabet):
        self.network, self.alphabet = network, alphabet

    def sums(self, pictures):
        """The logarithms of the probabilities of classes, [line][step][class]."""
        widest = max(lines.padded(picture.shape[2]) for picture in pictures)
        batch = torch.zeros(len(pictures), 3, lines.HEIGHT, widest)
        for i, picture in enumerate(pictures):
            batch[i, :, :, : picture.shape[2]] = picture
        return torch.log_softmax(self.network(batch), 2)

    def loss(self, batch):
        """By connectionist temporal classification (Graves et al., 2006), and of how many characters."""
        sums = self.sums([spoiled(picture(line)) for line in batch])
        untold = [i for i, line in enumerate(batch) if not line.case_told]
        if untold:
            sums = self.of_either_case(sums, untold)
        texts = [
            self.alphabet.of(line.text if line.case_told else self.alphabet.capitals(line.text))
            for line in batch
        ]
        lengths = torch.tensor([len(text) for text in texts])
        steps = torch.full((len(batch),), sums.shape[1])
        each = F.ctc_loss(
            sums.transpose(0, 1), torch.tensor(sum(texts, [])), steps, lengths, reduction="none",
            zero_infinity=True,
        )
        each = torch.where(each.detach() > IMPOSSIBLE * lengths, torch.zeros_like(each), each)
        weights = torch.tensor([WEIGHTS.get(line.set, 1.0) for line in batch])
        return (each * weights / lengths.clamp(min=SHORT)).mean(), float(each.detach().sum() / lengths.sum())

    def of_either_case(self, sums, untold):
        """With the capitals of some lines as likely as they and their small letters together."""
        small, capital = (torch.tensor(classes) for classes in zip(*self.alphabet.cases))
        some = sums[untold]
        either = torch.logaddexp(some[:, :, small], some[:, :, capital])
        changed = some.clone()
        changed[:, :, capital] = either
        out = sums.clone()
        out[untold] = changed
        return out

    @torch.no_grad()
    def print_right(self, what, tried):
        counts = {}
        for batch in batches(sorted(tried, key=lambda line: line.columns)):
            best = self.sums([picture(line) for line in batch]).argmax(2).tolist()
            for line, classes in zip(batch, best):
                text = self.alphabet.text(classes)
                count = counts.setdefault(line.set, [0, 0])
                count[0] += 1
                count[1] += line.essence(text) == line.essence(line.text)
        for name, (all_lines, right) in sorted(counts.items()):
            print(f"{name}, {what}: {right} of {all_lines} lines right ({right / all_lines:.4f})", flush=True)


def is_learned(line, alphabet):
    return (
        not line.is_held_back
        and line.text
        and line.columns <= WIDEST
        and alphabet.knows(line.text)
    )


def picture(line):
    pixels = numpy.asarray(line.picture, dtype="f4").reshape(3, lines.HEIGHT, line.columns)
    return torch.from_numpy(pixels / 127.5 - 1)


def spoiled(picture):
    """Now and then wider or narrower, of other light, grainy, a little off."""
    if random.random() < 0.4:
        columns = max(8, int(picture.shape[2] * random.uniform(0.88, 1.14)))
        picture = F.interpolate(
            picture[None], (lines.HEIGHT, columns), mode="bilinear", align_corners=False
        )[0]
    if random.random() < 0.4:
        light, contrast = random.uniform(-0.2, 0.2), random.uniform(0.7, 1.15)
        picture = torch.clamp((picture - light) * contrast, -1, 1)
    if random.random() < 0.15:
        picture = torch.clamp(picture + torch.randn_like(picture) * random.uniform(0, 0.12), -1, 1)
    if random.random() < 0.3:
        rows = random.choice((-2, -1, 1, 2))
        picture = torch.roll(picture, rows, 1)
        if rows > 0:
            picture[:, :rows] = picture[:, rows : rows + 1]
        else:
            picture[:, rows:] = picture[:, rows - 1 : rows]
    return picture


def batches(ordered):
    """Lines that follow each other, so many that their columns are COLUMNS at most."""
    batch, widest = [], 0
    for line in ordered:
        widest = max(widest, lines.padded(line.columns))
        if batch and (len(batch) + 1) * widest > COLUMNS:
            yield batch
            batch, widest = [], lines.padded(line.columns)
        batch.append(line)
    yield batch


def mixed(learned):
    """Batches without end, of lines about as wide as each other."""
    while True:
        order = [line for line in learned if random.random() < SHARES.get(line.set, 1)]
        random.shuffle(order)
        for start in range(0, len(order), 1500):
            near = sorted(order[start : start + 1500], key=lambda line: line.columns + 30 * random.random())
            ready = list(batches(near))
            random.shuffle(ready)
            yield from ready


def train(reader, learned, steps, rate):
    """Steps of Adam (Kingma and Ba, 2015). What is left is OF_LEARNED of the way to the mean of the last."""
    parameters = [p for p in reader.network.parameters() if p.requires_grad]
    before = [p.detach().clone() for p in parameters]
    adam = torch.optim.Adam(parameters, lr=rate)
    means = [p.detach().clone() for p in parameters]
    began, total = time.time(), 0
    for step, batch in zip(range(1, steps + 1), mixed(learned)):
        wave = 0.5 * (1 + math.cos(math.pi * step / steps))
        for group in adam.param_groups:
            group["lr"] = rate * min(1, step / WARM_UP) * (0.98 * wave + 0.02)
        loss, of_character = reader.loss(batch)
        adam.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1)
        adam.step()
        with torch.no_grad():
            for mean, now in zip(means, parameters):
                mean.lerp_(now, 1 - min(AVERAGED, step / (step + 10)))
        total += of_character
        if step % 50 == 0:
            print(
                f"{step} of {steps} steps, {time.time() - began:.0f} s,"
                f" loss of a character {total / 50:.4f}",
                flush=True,
            )
            total = 0
    with torch.no_grad():
        for was, mean, now in zip(before, means, parameters):
            now.copy_(torch.lerp(was, mean, OF_LEARNED))


def write(file, learned):
    """As LearnedWeights reads it: integers of 16 bits, each times a factor."""
    with open(file, "wb") as out:
        out.write(struct.pack(">i", len(learned)))
        for name, value in learned.items():
            numbers = value.detach().numpy().reshape(-1)
            factor = float(abs(numbers).max()) / 32767 or 1.0
            text = name.encode()
            out.write(struct.pack(">H", len(text)) + text + struct.pack(">if", len(numbers), factor))
            out.write(numpy.rint(numbers / factor).astype(">i2").tobytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=pathlib.Path, help="what WriteLines wrote")
    arguments.add_argument("models", type=pathlib.Path, help="where latin.* are written")
    arguments.add_argument("--steps", type=int, default=1500)
    arguments.add_argument("--rate", type=float, default=1.2e-4)
    told = arguments.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    visible, weights, bias = characters.read(told.folder / "latin.characters")
    alphabet = characters.Alphabet(visible)
    network = Network(told.folder / "published.onnx", (weights, bias))
    reader = Reader(network, alphabet)
    known = lines.read(told.folder)
    held_back = [line for line in known if line.is_held_back]
    tried = random.sample(held_back, min(TRIED, len(held_back)))
    reader.print_right("before", tried)
    train(reader, [line for line in known if is_learned(line, alphabet)], told.steps, told.rate)
    reader.print_right("after", tried)
    head = [value.detach().numpy() for value in network.head()]
    characters.write(told.models / "latin.characters", visible, *head)
    write(told.models / "latin.network", network.learned())


if __name__ == "__main__":
    main()
