package io.dossier.core.outbound;

import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.outbound.port.RemoteFiles;
import org.junit.jupiter.api.Nested;

/** The fakes keep what the ports promise. */
class InMemoryOutboundTest {
  private static OutboundAddress address(String path) {
    return OutboundAddress.of("url", "https://example.com/" + path);
  }

  @Nested
  class Guard extends OutboundGuardContract {
    private final InMemoryOutboundGuard guard = new InMemoryOutboundGuard();

    @Override
    protected OutboundGuard guard() {
      return guard;
    }

    @Override
    protected OutboundAddress open() {
      return address("open");
    }

    @Override
    protected OutboundAddress refused() {
      guard.refuse(address("refused"));
      return address("refused");
    }
  }

  @Nested
  class Calls extends OutboundCallsContract {
    private final InMemoryOutboundCalls calls = new InMemoryOutboundCalls();

    @Override
    protected OutboundCalls calls() {
      return calls;
    }

    @Override
    protected OutboundAddress answering(OutboundCalls.Answered answer) {
      calls.answer(address("answering"), answer);
      return address("answering");
    }

    @Override
    protected OutboundAddress unknown() {
      return address("unknown");
    }
  }

  @Nested
  class Files extends RemoteFilesContract {
    private final InMemoryRemoteFiles files = new InMemoryRemoteFiles();

    @Override
    protected RemoteFiles files() {
      return files;
    }

    @Override
    protected OutboundAddress giving(byte[] bytes, String name) {
      files.put(address(name), bytes, name);
      return address(name);
    }

    @Override
    protected OutboundAddress unknown() {
      return address("unknown");
    }
  }
}
