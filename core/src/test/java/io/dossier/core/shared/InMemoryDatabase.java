package io.dossier.core.shared;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Maps that are changed together or not at all, by one thread at a time. */
public final class InMemoryDatabase implements Transactions {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Map<Object, Object>> tables = new HashMap<>();
  private boolean open;
  private boolean spoiled;

  @SuppressWarnings({"unchecked", "rawtypes"})
  public synchronized <K, V> Map<K, V> table(String name) {
    return (Map) tables.computeIfAbsent(name, unknown -> new LinkedHashMap<>());
  }

  /** One look at the maps, or one change of them. */
  public <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  public void alone(Runnable work) {
    alone(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    lock.lock();
    try {
      return open ? joined(work) : outermost(work);
    } finally {
      lock.unlock();
    }
  }

  private <T> T joined(Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      spoiled |= !done;
    }
  }

  private <T> T outermost(Supplier<T> work) {
    Map<String, Map<Object, Object>> before = new HashMap<>();
    tables.forEach((name, table) -> before.put(name, new LinkedHashMap<>(table)));
    open = true;
    spoiled = false;
    boolean done = false;
    try {
      T result = work.get();
      if (spoiled) {
        throw new IllegalStateException("a part of the transaction failed");
      }
      done = true;
      return result;
    } finally {
      open = false;
      if (!done) {
        tables.forEach(
            (name, table) -> {
              table.clear();
              table.putAll(before.getOrDefault(name, Map.of()));
            });
      }
    }
  }
}
