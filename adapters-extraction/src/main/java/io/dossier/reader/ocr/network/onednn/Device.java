package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Activation;
import java.util.List;
import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.dnnl_primitive_desc;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.post_ops;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.dnnl.primitive_attr;
import org.bytedeco.dnnl.reorder;
import org.bytedeco.dnnl.stream;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** The processor as oneDNN sees it, and the order in which it works things off: one by one. */
final class Device implements AutoCloseable {
  /** So many compiled layers are kept besides those of plans. */
  private static final int KEPT = 64;

  static {
    dnnl.set_primitive_cache_capacity(KEPT);
  }

  private final engine engine = new engine(org.bytedeco.dnnl.engine.kind.cpu, 0);
  private final stream stream = new stream(engine);

  engine engine() {
    return engine;
  }

  /** Memory of its own. */
  memory allocate(memory.desc layout) {
    return new memory(layout, engine);
  }

  /** Memory that is told later where it lies. */
  memory unplaced(memory.desc layout) {
    return new memory(layout, engine, (org.bytedeco.javacpp.Pointer) null);
  }

  void run(primitive work, IntMemoryMap arguments) {
    work.execute(stream, arguments);
  }

  void await() {
    stream._wait();
  }

  /** Floats in another layout, in memory of its own. */
  memory arranged(float[] values, memory.desc layout, memory.desc wanted) {
    try (FloatPointer floats = new FloatPointer(values);
        memory given = new memory(layout, engine, floats)) {
      memory arranged = allocate(wanted);
      try (reorder.primitive_desc description = new reorder.primitive_desc(given, arranged);
          reorder order = new reorder(description);
          IntMemoryMap arguments = new IntMemoryMap()) {
        arguments.put(dnnl.DNNL_ARG_FROM, given).put(dnnl.DNNL_ARG_TO, arranged);
        run(order, arguments);
        await();
      }
      return arranged;
    }
  }

  /** What writes each point of a picture as often as the other has room for, by the nearest. */
  primitive enlarging(memory.desc from, memory.desc to) {
    PointerPointer<dnnl_primitive_desc> made = new PointerPointer<>(1);
    try (primitive_attr nothing = new primitive_attr()) {
      int status =
          dnnl.dnnl_resampling_forward_primitive_desc_create(
              made,
              engine.get(),
              dnnl.prop_kind.forward_inference.value,
              dnnl.algorithm.resampling_nearest.value,
              (FloatPointer) null,
              from.get(),
              to.get(),
              nothing.get());
      if (status != dnnl.dnnl_success) {
        throw new IllegalStateException("no way to enlarge, status " + status);
      }
      dnnl_primitive_desc description = made.get(dnnl_primitive_desc.class);
      primitive enlarging = new primitive(description);
      dnnl.dnnl_primitive_desc_destroy(description);
      return enlarging;
    } finally {
      made.close();
    }
  }

  /** That outcomes are put through activations before they are stored. */
  static primitive_attr followedBy(List<Activation> activations) {
    primitive_attr attributes = new primitive_attr();
    try (post_ops operations = new post_ops()) {
      for (Activation activation : activations) {
        operations.append_eltwise(
            algorithm(activation.kind()), activation.alpha(), activation.beta());
      }
      attributes.set_post_ops(operations);
    }
    return attributes;
  }

  private static dnnl.algorithm algorithm(Activation.Kind kind) {
    return switch (kind) {
      case HARD_SWISH -> dnnl.algorithm.eltwise_hardswish;
      case HARD_SIGMOID -> dnnl.algorithm.eltwise_hardsigmoid;
      case LINEAR -> dnnl.algorithm.eltwise_linear;
      case RELU -> dnnl.algorithm.eltwise_relu;
      case LOGISTIC -> dnnl.algorithm.eltwise_logistic;
    };
  }

  @Override
  public void close() {
    stream.close();
    engine.close();
  }
}
