package io.dossier.bench.characters;

import io.dossier.reader.geometry.PixelRect;
import io.dossier.reader.ocr.LineFeatures;
import io.dossier.reader.ocr.TextBox;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Pictures that people transcribed, in the layout of ICDAR 2019 SROIE's first task: {@code
 * img/NAME.jpg} and {@code box/NAME.csv}, each line eight numbers, the corners of a line, and its
 * text in capitals.
 */
record TranscribedLines(Path folder) {
  private static final int CORNERS = 8;

  /** A box is a transcribed one's where it holds so much of its width, and little more. */
  private static final double OF_TRANSCRIBED = 0.9;

  private static final double OF_FOUND = 0.85;
  private static final double OF_BOTH = 0.4;

  private record Transcribed(PixelRect box, String text) {}

  void each(LineFeatures features, FoundLine.Taker taker) throws IOException {
    List<Path> pictures;
    try (Stream<Path> files = Files.list(folder.resolve("img"))) {
      pictures = files.sorted().toList();
    }
    for (int document = 0; document < pictures.size(); document++) {
      BufferedImage picture = ImageIO.read(pictures.get(document).toFile());
      List<Transcribed> transcribed = transcribed(pictures.get(document));
      for (TextBox box : features.lines(picture)) {
        Optional<Transcribed> same = same(box.bounds(), transcribed);
        if (same.isPresent()) {
          taker.take(
              new FoundLine("transcribed", document, same.get().text(), false, picture, box));
        }
      }
    }
  }

  private List<Transcribed> transcribed(Path picture) throws IOException {
    String name = picture.getFileName().toString().replaceFirst("\\.[^.]*$", ".csv");
    List<Transcribed> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("box").resolve(name))) {
      String[] parts = line.split(",", CORNERS + 1);
      if (parts.length > CORNERS) {
        lines.add(new Transcribed(bounds(parts), parts[CORNERS].trim().replaceAll("\\s+", " ")));
      }
    }
    return lines;
  }

  private static PixelRect bounds(String[] corners) {
    double[] numbers = Stream.of(corners).limit(CORNERS).mapToDouble(Double::parseDouble).toArray();
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (int i = 0; i < CORNERS; i += 2) {
      left = Math.min(left, numbers[i]);
      right = Math.max(right, numbers[i]);
      top = Math.min(top, numbers[i + 1]);
      bottom = Math.max(bottom, numbers[i + 1]);
    }
    return new PixelRect(left, top, right, bottom);
  }

  private static Optional<Transcribed> same(PixelRect found, List<Transcribed> lines) {
    return lines.stream()
        .max(Comparator.comparingDouble(line -> ofBoth(found, line.box())))
        .filter(line -> ofBoth(found, line.box()) >= OF_BOTH)
        .filter(line -> across(found, line.box()) >= OF_TRANSCRIBED * width(line.box()))
        .filter(line -> across(found, line.box()) >= OF_FOUND * width(found));
  }

  private static double ofBoth(PixelRect a, PixelRect b) {
    double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    double common = Math.max(0, across(a, b)) * Math.max(0, down);
    return common / (area(a) + area(b) - common);
  }

  private static double across(PixelRect a, PixelRect b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
  }

  private static double width(PixelRect box) {
    return box.right() - box.left();
  }

  private static double area(PixelRect box) {
    return width(box) * (box.bottom() - box.top());
  }
}
