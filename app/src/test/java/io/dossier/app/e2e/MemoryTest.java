package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many large uploads at once cost the server. */
class MemoryTest {
  private static final int AT_ONCE = 16;
  private static final int LARGEST = 20_971_520;
  private static final long MOST_KILOBYTES = 400 * 1024;

  @Test
  void sixteenOfTheLargestUploadsAtOnceFitInto400Megabytes(@TempDir Path folder) throws Exception {
    try (RunningServer server = RunningServer.start(folder, Map.of("DOSSIER_READERS", "2"))) {
      DossierClient client = server.client();
      byte[] largest = Arrays.copyOf(InventedPdf.of("largest"), LARGEST);
      ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
      List<Callable<Integer>> uploads = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        byte number = (byte) i;
        uploads.add(() -> new LargeUpload(largest, number).send(server.port(), client.key()));
      }
      for (Future<Integer> upload : threads.invokeAll(uploads)) {
        assertThat(upload.get()).isEqualTo(201);
      }
      threads.shutdown();
      for (Object document : client.get("/api/documents").list()) {
        client.settled(String.valueOf(((Map<?, ?>) document).get("id")));
      }
      assertThat(server.peakKilobytes()).isLessThan(MOST_KILOBYTES);
    }
  }

  /**
   * The same bytes but for the last, and sent from where they lie: the tests' heap is small too.
   */
  private record LargeUpload(byte[] content, byte last) {
    int send(int port, String key) throws IOException {
      try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
        socket.setSoTimeout(120_000);
        java.io.OutputStream out = socket.getOutputStream();
        byte[] head =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"l.pdf\"\r\n\r\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] tail = "\r\n--b--\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        out.write(
            ("POST /api/documents/upload HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: "
                    + key
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                    + (head.length + content.length + tail.length)
                    + "\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.write(head);
        out.write(content, 0, content.length - 1);
        out.write(last);
        out.write(tail);
        out.flush();
        byte[] status = socket.getInputStream().readNBytes(12);
        return Integer.parseInt(
            new String(status, 9, 3, java.nio.charset.StandardCharsets.US_ASCII));
      }
    }
  }
}
