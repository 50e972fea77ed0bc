package vn.tthc.sdk.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Tells that this process is to end, before the JVM begins to. Its shutdown hooks run all at once,
 * and that of an embedded H2 closes the database while what is under way is still to be written
 * there.
 */
final class Signals {

  private Signals() {}

  /** Runs something on Ctrl-C and SIGTERM; where this JVM has no such signals nothing changes. */
  static void onEnd(Runnable work) {
    for (String name : List.of("INT", "TERM")) {
      try {
        handle(name, work);
      } catch (ReflectiveOperationException e) {
        // The JVM then ends by itself: what is under way is in doubt, and found so by the next.
        return;
      }
    }
  }

  /**
   * By reflection: the compiler warns of these classes, which every JDK has, in a way of its own.
   */
  private static void handle(String name, Runnable work) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    InvocationHandler run =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "handle" -> {
                work.run();
                yield null;
              }
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == arguments[0];
              default -> name;
            };
    Object ours =
        Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, run);
    signal
        .getMethod("handle", signal, handler)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
  }
}
