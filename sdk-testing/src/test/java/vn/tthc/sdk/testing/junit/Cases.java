package vn.tthc.sdk.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** Test classes that {@link MockPortalExtensionTest} runs; some of them fail on purpose. */
final class Cases {

  private Cases() {}

  static Dossier dossier(String code) {
    return Dossier.builder()
        .code(code)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Văn Mẫu").build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(OffsetDateTime.parse("2026-10-17T15:43:19+07:00"))
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }

  /** Constructor, life cycle methods and test of one test see one portal; two tests see two. */
  @PortalTest
  static class PerTest {
    private final MockPortal portal;

    PerTest(MockPortal portal) {
      this.portal = portal;
    }

    @BeforeEach
    void before(MockPortal given) {
      assertThat(given).isSameAs(portal);
    }

    @RepeatedTest(3)
    void sends(MockPortal given, PortalClient client, TestIdentity identity) {
      assertThat(given).isSameAs(portal);
      Seen.note(PerTest.class, "test", given, identity);
      for (int i = 0; i < 5; i++) {
        client.dossiers().sync(dossier("H29.33-261017-000" + i));
      }
      assertThat(portal.dossierCount()).isEqualTo(5);
      assertThat(portal.verdicts()).isEmpty();
      assertThat(portal.provenExchanges()).isEqualTo(5);
    }

    @AfterEach
    void stillOpen(MockPortal given) {
      assertThat(given.main().isOpen()).isTrue();
    }
  }

  /** All that goes wrong in a test leaves nothing behind. */
  @PortalTest
  static class Failing {
    @Test
    void fails(MockPortal portal, PortalClient client, TestIdentity identity) {
      Seen.note(Failing.class, "test", portal, identity);
      client.dossiers().sync(dossier("H29.33-261017-0001"));
      fail("on purpose");
    }

    /** What is thrown before any test. */
    @PortalTest
    static class InConstructor {
      InConstructor(MockPortal portal, PortalClient client, TestIdentity identity) {
        Seen.note(Failing.class, "constructor", portal, identity);
        assertThat(client.dossiers().exists("H29.33-261017-0001")).isFalse();
        throw new IllegalStateException("on purpose");
      }

      @Test
      void neverRuns() {}
    }

    /** What is thrown after the tests. */
    @PortalTest(perClass = true)
    static class BeforeAnything {
      @BeforeAll
      static void fails(MockPortal portal, TestIdentity identity) {
        Seen.note(Failing.class, "class", portal, identity);
        throw new IllegalStateException("on purpose");
      }

      @Test
      void neverRuns() {}
    }
  }

  /** One portal for all, nested ones too, but for those that say otherwise. */
  @PortalTest(agency = "H30", perClass = true)
  static class PerClass {
    private final MockPortal portal;

    /** Objects around those of nested classes get the portal of the nested class. */
    PerClass(MockPortal portal) {
      this.portal = portal;
    }

    @BeforeAll
    static void before(MockPortal portal, TestIdentity identity) {
      Seen.note(PerClass.class, "shared", portal, identity);
    }

    @Test
    void one(MockPortal portal, PortalClient client, TestIdentity identity) {
      Seen.note(PerClass.class, "shared", portal, identity);
      assertThat(portal).isSameAs(this.portal);
      client.dossiers().sync(dossier("H30.33-261017-0001"));
      assertThat(portal.agency()).isEqualTo("H30");
      assertThat(portal.dossierCodes()).containsExactly("H30.33-261017-0001");
    }

    /** Says nothing of its own. */
    @Nested
    class Inside {
      @Test
      void two(MockPortal portal, TestIdentity identity) {
        Seen.note(PerClass.class, "shared", portal, identity);
      }
    }

    /** One of its own, for all its tests. */
    @Nested
    @PortalTest(agency = "H31", perClass = true)
    class Apart {
      @Test
      void three(MockPortal portal, TestIdentity identity) {
        assertThat(portal.agency()).isEqualTo("H31");
        assertThat(portal).isSameAs(PerClass.this.portal);
        Seen.note(PerClass.class, "apart", portal, identity);
      }
    }

    /** A portal each. */
    @Nested
    @PortalTest(agency = "H32")
    class Each {
      @RepeatedTest(2)
      void four(MockPortal portal, TestIdentity identity) {
        assertThat(portal.agency()).isEqualTo("H32");
        Seen.note(PerClass.class, "each", portal, identity);
      }
    }
  }

  /** The extension in a field, with options. */
  static class InField {
    private static final WireOptions WIRE = WireOptions.of(GuessedFields.SEND);

    @RegisterExtension
    static final MockPortalExtension PORTAL =
        MockPortalExtension.builder()
            .portal(mock -> mock.agency("H33").batchLimits(1, 1, 1))
            .client(client -> client.wire(WIRE))
            .perClass()
            .build();

    @BeforeAll
    static void before() {
      Seen.note(InField.class, "shared", PORTAL.portal(), PORTAL.identity());
    }

    @Test
    void isTheOneInjected(MockPortal portal, PortalClient client) {
      assertThat(portal).isSameAs(PORTAL.portal());
      assertThat(client).isSameAs(PORTAL.client());
      assertThat(portal.agency()).isEqualTo("H33");
      assertThat(client.wire()).isSameAs(WIRE);
    }

    /** Shares it. */
    @Nested
    class Inside {
      @Test
      void sharesIt(MockPortal portal, TestIdentity identity) {
        assertThat(portal).isSameAs(PORTAL.portal());
        Seen.note(InField.class, "shared", portal, identity);
      }
    }
  }

  /** Asks for the portal of a test where there is none. */
  @PortalTest
  static class TooEarly {
    @BeforeAll
    static void before(MockPortal portal) {
      throw new AssertionError(portal);
    }

    @Test
    void neverRuns() {}
  }

  /** Asks in the constructor of an object that all tests share. */
  @PortalTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneObject {
    OneObject(MockPortal portal) {
      throw new AssertionError(portal);
    }

    @Test
    void neverRuns() {}
  }

  /** One portal per class, asked of an extension that comes with each object. */
  static class NotStatic {
    @RegisterExtension
    final MockPortalExtension portal = MockPortalExtension.builder().perClass().build();

    @Test
    void neverRuns(MockPortal given) {
      throw new AssertionError(given);
    }
  }

  /** A portal a test, in a field of each object. */
  static class OfEachObject {
    @RegisterExtension final MockPortalExtension extension = MockPortalExtension.builder().build();

    @RepeatedTest(2)
    void works(MockPortal portal, TestIdentity identity) {
      Seen.note(OfEachObject.class, "test", portal, identity);
    }
  }
}
