"""Lines whose text is known, as io.dossier.bench.characters.WriteLines writes them."""

import dataclasses
import pathlib
import struct

import numpy

HEIGHT = 48
BLANK = 24
MULTIPLE = 16


@dataclasses.dataclass(frozen=True)
class Line:
    """A line of print; its picture has three colours, HEIGHT rows and so many columns, 0 to 255."""

    set: str
    document: int
    text: str
    case_told: bool
    columns: int
    picture: numpy.ndarray

    @property
    def is_held_back(self):
        """Whether it is of a document that is not learned from before figures are printed."""
        if self.set == "transcribed":
            return self.document % 2 == 1
        return self.document % 10 == 9 if self.set == "drawn" else self.document % 8 == 7

    def essence(self, text):
        """What of a text has to be right: people who transcribe differ in marks and cases."""
        if self.case_told:
            return text.replace(" ", "")
        return "".join(c for c in text if c.isalnum()).lower()


def read(folder):
    """All lines of a folder, set by set."""
    return [line for file in sorted(pathlib.Path(folder).glob("*.lines")) for line in read_file(file)]


def read_file(file):
    data = numpy.memmap(file, dtype=numpy.uint8, mode="r")
    at = 0

    def take(count):
        nonlocal at
        at += count
        return data[at - count : at]

    def number(form):
        return struct.unpack(form, take(struct.calcsize(form)).tobytes())[0]

    def text():
        return take(number(">H")).tobytes().decode()

    while at < len(data):
        name, document, words, told, columns = text(), number(">i"), text(), number(">?"), number(">i")
        yield Line(name, document, words.strip(), told, columns, take(3 * HEIGHT * columns))


def padded(columns):
    """With the blank columns that the reader puts behind a line (Recognizer.padded)."""
    least = columns + BLANK
    multiple = max(MULTIPLE, (1 << (least.bit_length() - 1)) // MULTIPLE)
    return (least + multiple - 1) // multiple * multiple
