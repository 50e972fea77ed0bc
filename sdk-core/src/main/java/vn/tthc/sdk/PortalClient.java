package vn.tthc.sdk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.WireOptions;

/**
 * The connection of one agency to the portal. Make one, keep it, share it between threads, close it
 * at the end.
 */
public interface PortalClient extends AutoCloseable {

  /** Starts the configuration of a client. */
  static PortalClientBuilder builder() {
    return new PortalClientBuilder();
  }

  /**
   * Opens a client with the settings of a file; see {@link PortalClientBuilder#properties}.
   *
   * @throws IllegalArgumentException when settings are missing or wrong; it names all of them
   * @throws java.io.UncheckedIOException when the folder of the exchange log cannot be used
   */
  static PortalClient fromProperties(Path file) {
    return builder().properties(file).build();
  }

  /**
   * Opens a client with the settings of the environment; see {@link
   * PortalClientBuilder#environmentVariables}.
   *
   * @throws IllegalArgumentException when settings are missing or wrong; it names all of them
   * @throws java.io.UncheckedIOException when the folder of the exchange log cannot be used
   */
  static PortalClient fromEnvironment() {
    return builder().environmentVariables(System.getenv()).build();
  }

  /**
   * Sends dossiers, steps of progress and feedback together: checked, signed, in batches, over
   * whichever channel works. Changes of one dossier keep the caller's order; a dossier that does
   * not get through blocks its later steps and nothing else. Never throws for what an item or the
   * network does: the report tells. When the calling thread is interrupted, what is under way is
   * cancelled, the report comes at once and the interrupt flag stays set.
   *
   * @param changes in the order they happened; none may be null
   * @return an account of every change, in the same order
   */
  SyncReport sync(Collection<? extends Change> changes);

  /**
   * As {@link #sync(Collection)}, for any number of changes: they are read while others are sent,
   * some thousands at a time, so that memory stays the same. Where the stream throws, what came
   * before is sent and accounted for, then its exception goes on. When the calling thread is
   * interrupted, nothing more is read.
   *
   * @param changes in the order they happened; none may be null. Not closed. A stream made with
   *     {@code flatMap} reads each of its parts whole: make a long one from an iterator
   * @param options where to remember what was accepted, and who is told of items and progress
   * @return how many ended each way
   * @throws IllegalArgumentException when the checkpoint belongs to other data or is none
   * @throws java.io.UncheckedIOException when the checkpoint cannot be used, or another run uses it
   */
  SyncProgress sync(Stream<? extends Change> changes, SyncOptions options);

  /**
   * What would be sent of a change: its JSON, what our check finds, and whether it would be sent at
   * all. Sends nothing.
   */
  Preview preview(Change change);

  /** How records are spelled on the wire: to read what a system keeps in the portal's own form. */
  WireOptions wire();

  /** Single dossiers, with exceptions instead of a report, and those that the portal shares. */
  Dossiers dossiers();

  /** The portal's procedures, cached. */
  Procedures procedures();

  /** The portal's catalogues and code lists, cached. */
  Catalogues catalogues();

  /** Feedback and recommendations that the portal shares. */
  Feedback feedback();

  /** Questions and answers. */
  Questions questions();

  /** Evaluations of the agency's service. */
  Evaluations evaluations();

  /** Accounts at the portal. */
  Accounts accounts();

  /**
   * Calls a service that this library does not know (Art. 4.7, 4.8, 9.5, 9.6): signed, logged,
   * tried again and failed over like everything else.
   *
   * @param call what to call, and with what
   * @return the answer's result as JSON in UTF-8; {@code null} as JSON writes it when the portal
   *     said yes and gave none
   * @throws IllegalArgumentException when its data is not JSON
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in; nothing was sent
   * @throws SignatureException when it could not be signed; nothing was sent
   * @throws UnexpectedResponseException when something answered that is not the portal
   * @throws UnavailableException when nobody answered within the deadline; {@link
   *     PortalException#sent()} tells whether it may have arrived
   */
  byte[] call(ServiceCall call);

  /**
   * As {@link #call(ServiceCall)}, with data alone and no repeats.
   *
   * @param data a JSON value in UTF-8
   */
  default byte[] call(String service, byte[] data) {
    return call(ServiceCall.to(service).data(data));
  }

  /** As {@link #call(ServiceCall)}, with named parameters alone and no repeats. */
  default byte[] call(String service, Map<String, String> parameters) {
    ServiceCall call = ServiceCall.to(service);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      call = call.with(parameter.getKey(), parameter.getValue());
    }
    return call(call);
  }

  /**
   * Writes into the exchange log what somebody ordered; it is on the disk when this returns. Does
   * nothing without an exchange log. Thread-safe.
   *
   * @throws java.io.UncheckedIOException when it cannot be written, or the client is closed;
   *     whether it stands there is open then
   */
  void note(LogNote note);

  /** The channels and whether they are in use, preferred first. */
  List<ChannelState> channels();

  /** The outage that lasts now: no channel works. Empty when one does, as far as is known. */
  Optional<Outage> outage();

  /**
   * Waits for calls under way, within their deadline, and frees threads, connections and the log.
   */
  @Override
  void close();
}
