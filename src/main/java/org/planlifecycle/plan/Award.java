package org.planlifecycle.plan;

import java.time.LocalDate;

/** One entry of the award register; {@code handedOverOn} is {@code null} until it was handed over. */
public record Award(String code, NomineeKind kind, String name, String unitCode, AwardForm form,
        String decisionNumber, LocalDate decidedOn, LocalDate handedOverOn) {
}
