package io.dossier.http.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.junit.jupiter.api.Test;

final class MultipartPartsTest {
  private static final String BOUNDARY = "--AaB--03x";

  @Test
  void givesHeadersAndContentOfEachPart() throws IOException {
    MultipartParts parts =
        parts(
            "--%s\r\nA: 1\r\nB: ü\r\n\r\nfirst\r\n--%s \t\r\n\r\n\r\n--%s--\r\nepilogue"
                .formatted(BOUNDARY, BOUNDARY, BOUNDARY));

    assertThat(parts.next()).isTrue();
    assertThat(parts.headers()).isEqualTo("A: 1\r\nB: ü");
    assertThat(parts.content().readAllBytes()).asString().isEqualTo("first");
    assertThat(parts.next()).isTrue();
    assertThat(parts.headers()).isEmpty();
    assertThat(parts.content().readAllBytes()).isEmpty();
    assertThat(parts.next()).isFalse();
  }

  @Test
  void passesWhatStandsBeforeTheFirstDelimiterAndContentThatNobodyRead() throws IOException {
    MultipartParts parts =
        parts(
            "preamble\r\n--%s\r\nA: 1\r\n\r\nunread\r\n--%s\r\nB: 2\r\n\r\nread\r\n--%s--"
                .formatted(BOUNDARY, BOUNDARY, BOUNDARY));

    assertThat(parts.next()).isTrue();
    assertThat(parts.headers()).isEqualTo("A: 1");
    assertThat(parts.next()).isTrue();
    assertThat(parts.headers()).isEqualTo("B: 2");
    assertThat(parts.content().readAllBytes()).asString().isEqualTo("read");
    assertThat(parts.next()).isFalse();
  }

  @Test
  void givesContentsThatResembleTheDelimiterAsTheyWereSentHoweverTheBytesArrive()
      throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<byte[]> contents = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        contents.add(resembling(random, random.nextInt(random.nextBoolean() ? 60 : 300_000)));
      }

      MultipartParts parts =
          new MultipartParts(
              new Trickle(body(contents), random), BOUNDARY.getBytes(StandardCharsets.US_ASCII));

      for (byte[] content : contents) {
        assertThat(parts.next()).as("seed %d", seed).isTrue();
        assertThat(parts.headers()).as("seed %d", seed).isEqualTo("N: v");
        assertThat(parts.content().readAllBytes()).as("seed %d", seed).isEqualTo(content);
      }
      assertThat(parts.next()).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void refusesBodyThatEndsTooEarlyWhereverItIsCut() {
    String whole = "--%s\r\nA: 1\r\n\r\ncontent\r\n--%s--".formatted(BOUNDARY, BOUNDARY);
    for (int cut = 0; cut < whole.length(); cut++) {
      MultipartParts parts = parts(whole.substring(0, cut));
      assertThatThrownBy(() -> readAll(parts))
          .as("cut at %d", cut)
          .isInstanceOf(FileUploadException.class);
    }
  }

  @Test
  void refusesDelimiterThatIsFollowedBySomethingElse() {
    assertThatThrownBy(() -> parts("--" + BOUNDARY + "x\r\n\r\n").next())
        .isInstanceOf(FileUploadException.class);
    assertThatThrownBy(() -> parts("--" + BOUNDARY + " ".repeat(5000) + "\r\n\r\n").next())
        .isInstanceOf(FileUploadException.class);
  }

  @Test
  void refusesHeadersWithoutEnd() throws IOException {
    MultipartParts parts = parts("--" + BOUNDARY + "\r\nA: " + "x".repeat(20_000) + "\r\n\r\n");

    assertThat(parts.next()).isTrue();
    assertThatThrownBy(parts::headers).isInstanceOf(FileUploadException.class);
  }

  private static MultipartParts parts(String body) {
    return new MultipartParts(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
        BOUNDARY.getBytes(StandardCharsets.US_ASCII));
  }

  private static void readAll(MultipartParts parts) throws IOException {
    while (parts.next()) {
      parts.headers();
      parts.content().readAllBytes();
    }
  }

  private static byte[] body(List<byte[]> contents) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] content : contents) {
      body.writeBytes(("--" + BOUNDARY + "\r\nN: v\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      body.writeBytes(content);
      body.writeBytes(new byte[] {'\r', '\n'});
    }
    body.writeBytes(("--" + BOUNDARY + "--").getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }

  /** Pieces of the delimiter, never the whole. */
  private static byte[] resembling(Random random, int length) {
    byte[] delimiter = ("\r\n--" + BOUNDARY).getBytes(StandardCharsets.US_ASCII);
    byte[] content = new byte[length];
    int at = 0;
    while (at < length) {
      int piece = Math.min(length - at, random.nextInt(delimiter.length));
      System.arraycopy(delimiter, 0, content, at, piece);
      at += piece;
      if (at < length) {
        content[at++] = (byte) (random.nextBoolean() ? '\r' : 'z');
      }
    }
    return content;
  }

  /** Gives few bytes at a time. */
  private static final class Trickle extends FilterInputStream {
    private final Random random;

    Trickle(byte[] bytes, Random random) {
      super(new ByteArrayInputStream(bytes));
      this.random = random;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int most = random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 1 + random.nextInt(9000);
      return in.read(to, offset, Math.min(length, most));
    }
  }
}
