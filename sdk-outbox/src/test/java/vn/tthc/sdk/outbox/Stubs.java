package vn.tthc.sdk.outbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import vn.tthc.sdk.PortalClient;

/** Things that stand before others and do something of their own. */
final class Stubs {

  private Stubs() {}

  static <T> T of(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Stubs.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** What the method of the real one does. */
  static Object call(Object real, Method method, Object[] values) throws Throwable {
    try {
      return method.invoke(real, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** What happens before a method of a client is called. */
  interface Before {
    void run() throws Exception;
  }

  /** A client that does something else first whenever a method of this name is called. */
  static PortalClient before(PortalClient client, String name, Before first) {
    return of(
        PortalClient.class,
        (self, method, values) -> {
          if (method.getName().equals(name)) {
            first.run();
          }
          return call(client, method, values);
        });
  }
}
