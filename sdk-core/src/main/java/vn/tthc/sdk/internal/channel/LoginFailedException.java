package vn.tthc.sdk.internal.channel;

import vn.tthc.sdk.internal.protocol.Reply;

/** There is no session, so nothing was sent. */
final class LoginFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  LoginFailedException(Reply reply) {
    super(reply.detail());
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }
}
