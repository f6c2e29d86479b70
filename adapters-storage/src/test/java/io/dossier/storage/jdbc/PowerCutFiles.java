package io.dossier.storage.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2's over the real one that remembers each file as it was last forced: what the
 * worst of power cuts leaves.
 */
public final class PowerCutFiles extends FilePathWrapper {
  static final String SCHEME = "powercut";

  private static final Map<String, byte[]> FORCED = new ConcurrentHashMap<>();

  static void register() {
    FilePath.register(new PowerCutFiles());
  }

  /** Puts the file's bytes as they were last forced into another one. */
  static void restore(Path file, Path into) throws IOException {
    Files.createDirectories(into.getParent());
    Files.write(into, FORCED.get(file.toString()));
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Remembering(super.open(mode), getBase().toString());
  }

  private static final class Remembering extends FileBase {
    private final FileChannel channel;
    private final String name;

    Remembering(FileChannel channel, String name) {
      this.channel = channel;
      this.name = name;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      int position = 0;
      while (bytes.hasRemaining() && position >= 0) {
        position = channel.read(bytes, bytes.position());
      }
      FORCED.put(name, bytes.array());
      channel.force(metaData);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return channel.write(source);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      return channel.write(source, position);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
