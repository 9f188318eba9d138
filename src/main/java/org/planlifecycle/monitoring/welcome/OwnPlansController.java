package org.planlifecycle.monitoring.welcome;

import java.util.List;
import org.planlifecycle.monitoring.UnitPlan;
import org.planlifecycle.monitoring.UnitPlans;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a unit on the start page how it stands in its plans. Whoever follows all plans reads the progress page. */
@RestController
class OwnPlansController {

    private final UnitPlans plans;

    OwnPlansController(UnitPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/camunda/api/trang-dau/plans")
    ResponseEntity<List<UnitPlan>> own() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(plans.ofSignedIn());
    }
}
