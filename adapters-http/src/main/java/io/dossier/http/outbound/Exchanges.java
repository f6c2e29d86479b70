package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;

/**
 * One request, one answer, over a connection of its own, in HTTP/1.1. Nothing is remembered between
 * two of them: no cookies, no credentials, no connections.
 */
final class Exchanges {
  /** 100 lines of 8 KiB: what common servers and clients allow. */
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(8192).setMaxHeaderCount(100).build();

  private static final HttpProcessor HEADERS =
      new DefaultHttpProcessor(new RequestTargetHost(), new RequestContent());

  private final AddressGuard guard;
  private final Lines lines;
  private final DefaultBHttpClientConnectionFactory connections =
      DefaultBHttpClientConnectionFactory.builder()
          .http1Config(LIMITS)
          .charCodingConfig(
              CharCodingConfig.custom().setCharset(StandardCharsets.ISO_8859_1).build())
          .build();

  Exchanges(AddressGuard guard, Lines lines) {
    this.guard = guard;
    this.lines = lines;
  }

  /** What goes out beside the address. */
  record Request(String method, Map<String, String> headers, byte[] body) {}

  /** Judges the address, connects, sends, and takes the answer's head. */
  Answer exchange(OutboundAddress address, Request request, Deadline deadline)
      throws NotReachedException {
    Line line = lines.open(guard.admit(address, deadline), deadline);
    try {
      return new Answer(line, answered(line, message(address, request)));
    } catch (IOException | HttpException failed) {
      line.close();
      throw line.fault(failed);
    } catch (RuntimeException failed) {
      line.close();
      throw failed;
    }
  }

  private ClassicHttpResponse answered(Line line, ClassicHttpRequest message)
      throws IOException, HttpException {
    HttpRequestExecutor executor = new HttpRequestExecutor();
    HttpCoreContext context = HttpCoreContext.create();
    executor.preProcess(message, HEADERS, context);
    return executor.execute(message, connection(line), context);
  }

  private DefaultBHttpClientConnection connection(Line line) throws IOException {
    Socket spoken = line.spoken();
    return spoken instanceof SSLSocket encrypted
        ? connections.createConnection(encrypted, line.beneath())
        : connections.createConnection(spoken);
  }

  private static ClassicHttpRequest message(OutboundAddress address, Request request) {
    ClassicHttpRequest message =
        new BasicClassicHttpRequest(request.method(), URI.create(address.uri().toASCIIString()));
    message.setHeader(HttpHeaders.USER_AGENT, "Dossier");
    message.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    message.setHeader(HttpHeaders.CONNECTION, "close");
    request.headers().forEach(message::setHeader);
    if (request.body().length > 0 || request.method().equals("POST")) {
      message.setEntity(new ByteArrayEntity(request.body(), (ContentType) null));
    }
    return message;
  }
}
