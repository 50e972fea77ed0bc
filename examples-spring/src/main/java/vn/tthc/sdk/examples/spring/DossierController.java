package vn.tthc.sdk.examples.spring;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tthc.sdk.Receipt;

/** What the officer's page calls; {@link PortalErrors} answers when it goes wrong. */
@RestController
class DossierController {

  private final DossierService dossiers;

  DossierController(DossierService dossiers) {
    this.dossiers = dossiers;
  }

  /** Saved, and on its way: the portal need not be there. */
  @PutMapping("/dossiers/{code}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void register(@PathVariable("code") String code, @RequestBody DossierForm form) {
    dossiers.register(form.toDossier(code));
  }

  /** The portal has it when this answers 200. */
  @PostMapping("/dossiers/{code}/sync")
  Receipt send(@PathVariable("code") String code, @RequestBody DossierForm form) {
    return dossiers.send(form.toDossier(code));
  }
}
