package vn.tthc.sdk.internal.channel;

import okhttp3.Call;
import okhttp3.EventListener;

/** Notes when the first byte of a request may have left: from then on it may have arrived. */
class SentMark extends EventListener {

  private volatile boolean started;

  boolean started() {
    return started;
  }

  @Override
  public void requestHeadersStart(Call call) {
    started = true;
  }
}
