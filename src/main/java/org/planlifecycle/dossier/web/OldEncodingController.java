package org.planlifecycle.dossier.web;

import java.util.List;
import org.planlifecycle.dossier.OldEncodingOffers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a form which of its texts are in an old encoding, and what they say. Nothing is kept. */
@RestController
@RequestMapping(DossierController.BASE + "/unicode")
class OldEncodingController {

    private final OldEncodingOffers offers;

    OldEncodingController(OldEncodingOffers offers) {
        this.offers = offers;
    }

    @PostMapping
    ResponseEntity<List<OldEncodingOffers.Offer>> offers(@RequestBody List<String> texts) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(offers.of(texts));
    }
}
