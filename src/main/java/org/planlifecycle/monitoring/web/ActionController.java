package org.planlifecycle.monitoring.web;

import java.time.LocalDate;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.RetryResult;
import org.planlifecycle.monitoring.Supervision;
import org.planlifecycle.monitoring.Watcher;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.reminder.units.CallRecord;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the dialogs of the progress page send. Nothing to say means that it is done; what met another step is tried again.
 */
@RestController
@RequestMapping(ProgressController.BASE + "/plans/{plan}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class ActionController {

    private final Supervision supervision;

    ActionController(Supervision supervision) {
        this.supervision = supervision;
    }

    /** Why somebody does it. */
    record Why(String reason) {
    }

    /** To which step of the ladder, and why. */
    record Step(String step, String reason) {
    }

    /** Until when, and why. */
    record Extension(LocalDate lastDay, String reason) {
    }

    /** What came of a call. */
    record Call(String spokenTo, CallOutcome outcome, LocalDate promisedDay, String note) {
    }

    @PostMapping("/units/{unit}/remind")
    void remind(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Why why) {
        Attempts.run(() -> supervision.remind(watcher, plan, unit, why.reason()));
    }

    @PostMapping("/units/{unit}/escalate")
    void escalate(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Step to) {
        Attempts.run(() -> supervision.escalate(watcher, plan, unit, to.step(), to.reason()));
    }

    @PostMapping("/units/{unit}/call")
    void call(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Call call) {
        Attempts.run(() -> supervision.logCall(watcher, plan, unit,
                new CallRecord(call.spokenTo(), call.outcome(), call.promisedDay(), call.note())));
    }

    @PostMapping("/units/{unit}/extend")
    void extend(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Extension to) {
        Attempts.run(() -> supervision.extend(watcher, plan, unit, to.lastDay(), to.reason()));
    }

    @PostMapping("/units/{unit}/send-sheet")
    void sendSheet(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Why why) {
        Attempts.run(() -> supervision.sendSheet(watcher, plan, unit, why.reason()));
    }

    @PostMapping("/units/{unit}/type-for")
    void typeFor(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Why why) {
        Attempts.run(() -> supervision.typeFor(watcher, plan, unit, why.reason()));
    }

    @PostMapping("/units/{unit}/accept-without")
    void acceptWithout(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit, @RequestBody Why why) {
        Attempts.run(() -> supervision.acceptWithout(watcher, plan, unit, why.reason()));
    }

    @PostMapping("/incidents/{incident}/retry")
    void retry(Watcher watcher, @PathVariable PlanId plan, @PathVariable String incident, @RequestBody Why why) {
        Attempts.run(() -> supervision.retry(watcher, plan, incident, why.reason()));
    }

    @GetMapping("/incidents/{incident}")
    @ResponseStatus(HttpStatus.OK)
    RetryResult resultOfRetry(Watcher watcher, @PathVariable PlanId plan, @PathVariable String incident) {
        return supervision.resultOfRetry(plan, incident);
    }
}
