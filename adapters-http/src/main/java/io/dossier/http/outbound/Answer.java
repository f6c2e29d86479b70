package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;

/** The head of an answer, and its body as it comes. Closing ends the connection. */
record Answer(Line line, ClassicHttpResponse response) implements Closeable {
  int status() {
    return response.getCode();
  }

  OutboundAddress address() {
    return line.address();
  }

  /** The first of that name. */
  Optional<String> header(String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  /**
   * The body, to be taken once, without the compression that was not asked for but may come: gzip,
   * as object stores give what was stored so. Other codings are a broken answer. The limit holds
   * for the bytes that come and for those that are made of them.
   *
   * @param limit bytes; one more fails as too large
   */
  AnswerBytes body(long limit) throws NotReachedException {
    try {
      HttpEntity entity = response.getEntity();
      String coding =
          header(HttpHeaders.CONTENT_ENCODING).orElse("identity").strip().toLowerCase(Locale.ROOT);
      InputStream raw = entity == null ? InputStream.nullInputStream() : entity.getContent();
      AnswerBytes counted = new AnswerBytes(raw, line, limit);
      return switch (coding) {
        case "identity", "" -> counted;
        case "gzip", "x-gzip" -> new AnswerBytes(new GZIPInputStream(counted), line, limit);
        default ->
            throw new NotReachedException(
                Reason.BROKEN_ANSWER, address() + " answered in a coding that was not asked for");
      };
    } catch (IOException failed) {
      throw line.fault(failed);
    }
  }

  /** How many bytes will come, compressed or not, where the answer announces it. */
  Optional<Long> announcedBytes() {
    HttpEntity entity = response.getEntity();
    return entity == null || entity.getContentLength() < 0
        ? Optional.empty()
        : Optional.of(entity.getContentLength());
  }

  @Override
  public void close() {
    line.close();
  }
}
