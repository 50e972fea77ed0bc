package vn.tthc.sdk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A mock of the National Public Service Portal: one set of records behind two {@linkplain Door
 * doors}, {@link #main()} and {@link #backup()}, on ports of 127.0.0.1.
 *
 * <p>It decides on its own what it accepts and checks the signature of every exchange, with no code
 * of the client in common. What it accepted, and what it holds against the evidence, can be read
 * back. Contents are kept only as the latest state of each record, unless a {@linkplain #journal()
 * journal} is. Thread-safe.
 *
 * <pre>{@code
 * try (MockPortal portal = MockPortal.start()) {
 *   // send something to portal.main().url() as portal.main().user()
 *   assertEquals(1, portal.dossierCount());
 * }
 * }</pre>
 */
public final class MockPortal implements AutoCloseable {
  private final Settings settings;
  private final Records records;
  private final History history;
  private final Journal journal;
  private final Library library = new Library();
  private final FaultRules faults;
  private final FaultDesk faultDesk;
  private final Store store;
  private final Gatekeeper gatekeeper;
  private final @Nullable ServerTls tls;
  private final FrontDesk desk;
  private final Shutter shutter;
  private final Door main;
  private final Door backup;

  MockPortal(Settings settings) {
    this.settings = settings;
    this.records =
        new Records(
            settings.has(Habit.EXISTS_AS_MINUS_THREE) ? "-3" : "3",
            settings.has(Habit.PARTIAL_BATCHES),
            settings.site().dossiers());
    this.history = new History(settings.site().journal());
    this.journal = new Journal(settings.site().journal(), settings.clock());
    AnswerWriter writer = new AnswerWriter(settings);
    this.faults = new FaultRules(settings.clock());
    this.faultDesk = new FaultDesk(settings, writer);
    this.gatekeeper = new Gatekeeper(settings.gateway(), settings.clock());
    this.tls = settings.tls().on() ? ServerTls.create(settings.tls().clients()) : null;
    DataDesk data = new DataDesk(settings, records, library, history, writer);
    this.store = new Store(records, library, data);
    this.desk = new FrontDesk(settings, faults, faultDesk, gatekeeper, data, writer, journal);
    this.main = door("main", settings.main(), settings.site().mainPort());
    this.backup = openBackup();
    this.shutter = new Shutter(faults, settings.clock(), List.of(main, backup));
  }

  private Door door(String name, Settings.Credentials credentials, int port) {
    return new Door(name, credentials, port, settings, tls, faults, desk::answer);
  }

  private Door openBackup() {
    try {
      return door("backup", settings.backup(), settings.site().backupPort());
    } catch (RuntimeException e) {
      main.drainAndClose();
      throw e;
    }
  }

  /** Starts a portal with the default options; both doors are open. */
  public static MockPortal start() {
    return builder().start();
  }

  /** Collects options for a portal. */
  public static MockPortalBuilder builder() {
    return new MockPortalBuilder();
  }

  /** The door that clients should prefer. */
  public Door main() {
    return main;
  }

  /** The door for when the main one is closed. */
  public Door backup() {
    return backup;
  }

  /** The agency whose calls are accepted ({@code madonvi}), with its parts. */
  public String agency() {
    return settings.agency();
  }

  /** The {@code dstcode} that calls must carry, as a header or in the query. */
  public String destination() {
    return settings.destination();
  }

  /** Makes every session known at either door invalid. */
  public void expireSessions() {
    main.sessions().expireAll();
    backup.sessions().expireAll();
  }

  /** Makes every token of the gateway invalid. */
  public void expireTokens() {
    gatekeeper.expireTokens();
  }

  /** Who issued the doors' certificate; empty when they speak plain HTTP. */
  public Optional<X509Certificate> serverAuthority() {
    return Optional.ofNullable(tls).map(ServerTls::authority);
  }

  /** The rules by which requests fail: to be added to, listed and taken back. */
  public FaultRules faults() {
    return faults;
  }

  /** Adds the rules of a preset. */
  public void apply(Preset preset) {
    preset.rules().forEach(faults::add);
  }

  /** The requests whose answers were destroyed as ordered, in the order of their loss. */
  public List<DestroyedAnswer> destroyedAnswers() {
    return faultDesk.destroyed();
  }

  /**
   * From now on answers a firewall's page, without effect, to every request whose body contains the
   * text as it stands.
   *
   * @param substring the text to look for, not empty
   */
  public void firewallRejects(String substring) {
    if (Objects.requireNonNull(substring, "substring").isEmpty()) {
      throw new IllegalArgumentException("The text to reject must not be empty.");
    }
    desk.reject(substring);
  }

  /**
   * Puts an entry into what a service gives out, in the place of one with the same code, or else at
   * the end. The portal begins with a small made-up catalogue, questions, feedback and dossiers.
   *
   * @param service that is read, such as {@code LayDanhSachPhanAnhKienNghi} or {@code
   *     LayDanhSachHoiDapGuiTuDVCQG}
   * @param entry its fields
   * @throws IllegalArgumentException if there is no such service
   */
  public void put(String service, Map<String, String> entry) {
    library.put(shelf(service), entry);
  }

  /**
   * Takes an entry out of what a service gives out, if it is there.
   *
   * @throws IllegalArgumentException if there is no such service
   */
  public void remove(String service, String code) {
    library.remove(shelf(service), code);
  }

  private static Service shelf(String service) {
    return Service.named(service)
        .filter(named -> named.reads && named != Service.LOOK_UP)
        .orElseThrow(
            () -> new IllegalArgumentException("No service of this name gives anything out."));
  }

  /**
   * Offers one more service, as an agency and the portal may agree on: it takes anything, and
   * answers with this.
   *
   * @param service its name
   * @param result JSON
   * @throws IllegalArgumentException if the result is not JSON
   */
  public void offer(String service, String result) {
    try {
      library.offer(Objects.requireNonNull(service, "service"), Json.MAPPER.readTree(result));
    } catch (IOException e) {
      throw new IllegalArgumentException("The result is not JSON.", e);
    }
  }

  /**
   * Puts in what {@link #save} wrote, or entries of any service: a JSON object with a list of
   * entries for each service.
   *
   * @throws IOException if it cannot be read or is not JSON
   * @throws IllegalArgumentException if it is not such an object, or an entry is refused
   */
  public void load(InputStream in) throws IOException {
    store.load(in);
  }

  /**
   * Writes all records that were accepted: personal data, if agencies sent any.
   *
   * @throws IOException if it cannot be written
   */
  public void save(OutputStream out) throws IOException {
    store.save(out);
  }

  /** The codes of all dossiers that are kept, sorted. */
  public Set<String> dossierCodes() {
    return records.dossierCodes();
  }

  /**
   * The latest state of a dossier: every field as text, absent values empty, lists as JSON. Names
   * are found without regard to upper and lower case.
   */
  public Optional<SortedMap<String, String>> dossier(String code) {
    return records.dossier(code).map(PackedItem::unpack);
  }

  /** The steps of a dossier in the order of arrival, in the form of {@link #dossier}. */
  public List<SortedMap<String, String>> steps(String dossierCode) {
    return records.steps(dossierCode).stream().map(PackedItem::unpack).toList();
  }

  /** The latest state of a feedback entry, in the form of {@link #dossier}. */
  public Optional<SortedMap<String, String>> feedback(String code) {
    return records.feedback(code).map(PackedItem::unpack);
  }

  /**
   * The latest state of a record that came to one of the services whose names are guesses, in the
   * form of {@link #dossier}.
   *
   * @param service such as {@code DongBoThanhToanHoSo}
   * @param code the dossier, transaction or feedback code it is kept by
   */
  public Optional<SortedMap<String, String>> record(String service, String code) {
    return records.other(service, code).map(PackedItem::unpack);
  }

  /** The number of dossiers that are kept now; see {@link MockPortalBuilder#keepDossiers}. */
  public long dossierCount() {
    return records.dossierCount();
  }

  /** The number of steps that are kept now, of all dossiers, repeats among them. */
  public long stepCount() {
    return records.stepCount();
  }

  /** The number of feedback entries that are kept now. */
  public long feedbackCount() {
    return records.feedbackCount();
  }

  /**
   * The number of stored steps that say the same as an earlier stored step of the same dossier: all
   * fields that are not blank have the same names, without regard to case, and the same texts.
   * Whether they came in one exchange, in a repeat of it or in another makes no difference. Looks
   * through all steps: not meant to be polled.
   */
  public long duplicatedSteps() {
    return records.duplicatedSteps();
  }

  /**
   * All data calls in the order in which they were decided, refused ones among them; not those that
   * met a fault without effect or whose body was not JSON.
   */
  public List<Exchange> exchanges() {
    return history.exchanges();
  }

  /** What is held against the evidence of exchanges; those without fault are not listed. */
  public List<Verdict> verdicts() {
    return history.verdicts();
  }

  /**
   * The last requests with their bodies, and counts; without entries unless {@link
   * MockPortalBuilder#journal} was set.
   */
  public Journal journal() {
    return journal;
  }

  /** Whether records with faults in their evidence are refused. */
  public boolean requiresSignature() {
    return settings.site().requireSignature();
  }

  /**
   * Sends requests for {@code /} and {@code /api/…} at the main door on to another address, such as
   * that of a page that shows this portal.
   */
  public void sendRootTo(URI page) {
    desk.sendRootTo(page);
  }

  /** The number of data calls whose evidence was found without fault, repeats among them. */
  public long provenExchanges() {
    return history.proven();
  }

  /** Drains and closes both doors. What was accepted can still be read. */
  @Override
  public void close() {
    shutter.stop();
    main.drainAndClose();
    backup.drainAndClose();
  }

  /**
   * Calls the agency as the portal does: looks dossiers and results up (Art. 10.3, 10.4), brings
   * dossiers. The agency need not have sent anything; {@link #agency()} is named in the calls.
   *
   * @param agency the address behind which the agency serves {@link Inbound} services
   */
  public AgencyCaller callAgency(URI agency) {
    return new AgencyCaller(agency, agency());
  }
}
