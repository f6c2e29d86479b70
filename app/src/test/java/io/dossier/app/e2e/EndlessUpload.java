package io.dossier.app.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * A client that sends a file without end until the server has had enough.
 *
 * @param answer what the server said
 * @param sentBytes what it took before that, with what the network holds
 */
record EndlessUpload(String answer, long sentBytes) {
  private static final long ENOUGH = 200L * 1024 * 1024;
  private static final int CHUNK = 64 * 1024;

  static EndlessUpload send(int port, String key) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      out.write(
          ("POST /api/documents/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                  + key
                  + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      chunk(
          out,
          "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n%PDF-1.7\n"
              .getBytes(StandardCharsets.US_ASCII));
      long sent = 0;
      byte[] block = new byte[CHUNK];
      try {
        while (in.available() == 0 && sent < ENOUGH) {
          chunk(out, block);
          sent += CHUNK;
        }
      } catch (SocketException e) {
        // The server hung up: what it said before is there to be read.
      }
      byte[] answer = in.readNBytes(600);
      return new EndlessUpload(new String(answer, StandardCharsets.UTF_8), sent);
    }
  }

  private static void chunk(OutputStream out, byte[] bytes) throws IOException {
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
