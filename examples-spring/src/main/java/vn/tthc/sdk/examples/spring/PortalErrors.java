package vn.tthc.sdk.examples.spring;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.tthc.sdk.AuthenticationFailedException;
import vn.tthc.sdk.InvalidDataException;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.model.Violation;

/**
 * What the client throws, as answers of HTTP with a problem (RFC 9457). Messages of the client's
 * exceptions hold no personal data, so they may be shown and logged.
 */
@RestControllerAdvice
class PortalErrors {

  private static final Logger LOG = LoggerFactory.getLogger(PortalErrors.class);
  private static final int INVALID = 422;
  private static final int REFUSED = 409;
  private static final int UNAVAILABLE = 503;
  private static final int NO_PORTAL = 502;
  private static final int OURS = 500;

  /** One thing to mend; names the place and never the value. */
  record Fault(String path, String article, String message, String vietnamese) {

    private static Fault of(Violation violation) {
      return new Fault(
          violation.path(), violation.article(), violation.message(), violation.vietnamese());
    }
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidDataException e) {
    ProblemDetail problem = problem(INVALID, e);
    List<Violation> errors = e.violations().stream().filter(Violation::isError).toList();
    problem.setProperty("violations", errors.stream().map(Fault::of).toList());
    return problem;
  }

  /** The portal's words may name people: they are for the officer who asked, and not for a log. */
  @ExceptionHandler
  ProblemDetail refused(RefusedException e) {
    ProblemDetail problem = problem(REFUSED, e);
    problem.setProperty("code", e.code());
    problem.setProperty("portalMessage", e.portalMessage());
    return problem;
  }

  /** A dossier may be sent again whatever {@code sent} says; of a step, look it up first. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(UnavailableException e) {
    return ResponseEntity.status(UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "30")
        .body(problem(UNAVAILABLE, e));
  }

  /** The caller can do nothing about these: somebody has to look at account, line or key. */
  @ExceptionHandler({AuthenticationFailedException.class, UnexpectedResponseException.class})
  ProblemDetail noPortal(PortalException e) {
    LOG.error("The portal cannot be used: {}", e.getMessage());
    return problem(NO_PORTAL, e);
  }

  @ExceptionHandler
  ProblemDetail unsigned(SignatureException e) {
    LOG.error("Nothing can be signed: {}", e.getMessage());
    return problem(OURS, e);
  }

  private static ProblemDetail problem(int status, PortalException e) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setDetail(e.getMessage());
    problem.setProperty("sent", e.sent());
    problem.setProperty("retryable", e.retryable());
    problem.setProperty("exchangeId", e.exchangeId());
    return problem;
  }
}
