package io.dossier.http.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as a test gives them; a name may lead elsewhere each time it is asked for. */
final class FakeNames implements NameLookup {
  private final Map<String, Deque<List<InetAddress>>> answers = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  /** What the name leads to the next time, and ever after unless more is told. */
  synchronized FakeNames then(String name, String... addresses) {
    answers
        .computeIfAbsent(name, any -> new ArrayDeque<>())
        .add(Arrays.stream(addresses).map(FakeNames::address).toList());
    return this;
  }

  static InetAddress address(String text) {
    return IpLiteral.of(text).orElseThrow();
  }

  synchronized int asked(String name) {
    return asked.getOrDefault(name, 0);
  }

  @Override
  public synchronized List<InetAddress> addresses(String name) throws UnknownHostException {
    asked.merge(name, 1, Integer::sum);
    Deque<List<InetAddress>> left = answers.get(name);
    if (left == null) {
      throw new UnknownHostException(name);
    }
    return Collections.unmodifiableList(left.size() > 1 ? left.poll() : left.peek());
  }
}
