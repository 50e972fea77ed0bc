package vn.tthc.sdk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * An answer on its way out. One that is to travel in whole passes; any other is first collected, so
 * that it keeps no thread, and then sent as it was ordered.
 */
final class Parcel extends Response.Wrapper {
  private static final byte[] NOT_OURS =
      "This request cannot be read.".getBytes(StandardCharsets.UTF_8);

  private final Deliveries deliveries;
  private final Callback done;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private Delivery delivery = Delivery.PLAIN;
  private boolean begun;
  private boolean unreadable;

  Parcel(Request request, Response response, Callback done, Deliveries deliveries) {
    super(request, response);
    this.done = done;
    this.deliveries = deliveries;
  }

  /** What the handlers behind call when they have written all. */
  Callback whenWritten() {
    return Callback.from(this::send, this::failed);
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (!begun) {
      begin();
    }
    if (delivery.way() == Delivery.Way.WHOLE && !unreadable) {
      super.write(last, content, callback);
      return;
    }
    body.writeBytes(BufferUtil.toArray(content));
    BufferUtil.clear(content);
    callback.succeeded();
  }

  private void begin() {
    begun = true;
    String number = getHeaders().get(Deliveries.HEADER);
    getHeaders().remove(Deliveries.HEADER);
    unreadable = number == null && getStatus() >= 400;
    delivery = deliveries.take(number).orElse(Delivery.PLAIN);
    Instant date = delivery.date();
    if (date != null) {
      getHeaders()
          .put(
              HttpHeader.DATE,
              DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
    }
  }

  /** Whatever the server cannot make sense of is the sender's mistake, never a 5xx. */
  void failed(Throwable failure) {
    if (isCommitted()) {
      done.failed(failure);
    } else {
      tellUnreadable();
    }
  }

  private void tellUnreadable() {
    boolean tooLong = getStatus() == 413;
    reset();
    setStatus(tooLong ? 413 : 400);
    getHeaders().put(HttpHeader.CONNECTION, "close");
    getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    super.write(true, ByteBuffer.wrap(NOT_OURS), done);
  }

  private void send() {
    if (unreadable) {
      tellUnreadable();
    } else if (delivery.way() == Delivery.Way.WHOLE) {
      done.succeeded();
    } else {
      sendAsOrdered();
    }
  }

  private void sendAsOrdered() {
    getRequest().addIdleTimeoutListener(timeout -> false);
    switch (delivery.way()) {
      case RESET -> lose(true);
      case NEVER -> hold();
      case SLOW -> deliveries.alarm().at(delivery.due(), () -> sendFrom(0));
      case CUT -> cut();
      case STALLED -> sendBeginning(this::stall);
      default -> throw new IllegalStateException("Unknown way of an answer: " + delivery.way());
    }
  }

  private void hold() {
    delivery.lost().run();
    // Registered before it is out: who waits for all to be out then ends those that are held.
    deliveries.hold(() -> end(false));
    GateHandler.leave(getRequest());
  }

  private void cut() {
    if (delivery.bytes() >= body.size()) {
      sendFrom(0);
    } else {
      delivery.lost().run();
      sendBeginning(() -> end(false));
    }
  }

  private void sendBeginning(Runnable then) {
    ByteBuffer beginning = ByteBuffer.wrap(body.toByteArray(), 0, sizeOfBeginning());
    super.write(false, beginning, Callback.from(then, this::failedOnTheWay));
  }

  private int sizeOfBeginning() {
    return Math.min(delivery.bytes(), body.size());
  }

  private void stall() {
    deliveries.alarm().at(delivery.due(), () -> sendFrom(sizeOfBeginning()));
  }

  private void sendFrom(int offset) {
    if (isGone()) {
      lose(false);
      return;
    }
    ByteBuffer rest = ByteBuffer.wrap(body.toByteArray(), offset, body.size() - offset);
    super.write(true, rest, Callback.from(done::succeeded, this::failedOnTheWay));
  }

  private void failedOnTheWay(Throwable failure) {
    delivery.lost().run();
    done.failed(failure);
  }

  /**
   * Its sender has nothing to say while it waits for an answer, so reading tells whether it left.
   */
  private boolean isGone() {
    try {
      return endPoint().fill(BufferUtil.allocate(1)) < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private void lose(boolean rudely) {
    delivery.lost().run();
    end(rudely);
  }

  /** Ends the connection, with a reset or an end of file. */
  private void end(boolean rudely) {
    IOException reason = new IOException("The answer was ordered not to arrive.");
    try {
      SocketChannel channel = channel();
      if (rudely) {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
      channel.close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
    endPoint().close(reason);
    settle(reason);
  }

  /** To Jetty a failure before the first byte is worth a warning and an answer of its own. */
  private void settle(IOException reason) {
    if (isCommitted()) {
      done.failed(reason);
    } else {
      reset();
      done.succeeded();
    }
  }

  /** Below TLS, if there is any. */
  private SocketChannel channel() {
    EndPoint endPoint = endPoint();
    while (endPoint instanceof EndPoint.Wrapper wrapper) {
      endPoint = wrapper.unwrap();
    }
    return (SocketChannel) endPoint.getTransport();
  }

  private EndPoint endPoint() {
    return getRequest().getConnectionMetaData().getConnection().getEndPoint();
  }
}
