package io.dossier.app.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Something outside that is told of events. */
final class Receiver implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private volatile ToIntFunction<Message> status = message -> 204;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(threads);
    server.createContext("/", this::receive);
    server.start();
  }

  /** One request. */
  record Message(String path, HttpHeaders headers, String body) {
    String id() {
      return headers.firstValue("webhook-id").orElse("");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
      try {
        return ObjectMapper.getDefault()
            .readValue(body.getBytes(StandardCharsets.UTF_8), Map.class);
      } catch (IOException e) {
        throw new IllegalStateException(body, e);
      }
    }

    String type() {
      return String.valueOf(json().get("type"));
    }

    Object data(String name) {
      return ((Map<?, ?>) json().get("data")).get(name);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** From now on. */
  void answer(ToIntFunction<Message> chosen) {
    status = chosen;
  }

  private void receive(HttpExchange exchange) throws IOException {
    Message message =
        new Message(
            exchange.getRequestURI().getPath(),
            HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    int code = status.applyAsInt(message);
    messages.add(message);
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }

  /** All there were. */
  List<Message> messages() {
    return List.copyOf(messages);
  }

  /** The first of a type, once it is there. */
  Message first(String type) {
    RunningServer.await(
        type, LONGEST_WAIT, () -> messages.stream().anyMatch(each -> each.type().equals(type)));
    return messages.stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
  }

  void awaitMessages(int count) {
    RunningServer.await(count + " messages", LONGEST_WAIT, () -> messages.size() >= count);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
