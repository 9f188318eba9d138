package org.planlifecycle.nomination.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.document.facts.PlanFactTable;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.CrossChecks;
import org.planlifecycle.nomination.CrossChecks.CrossCheck;
import org.planlifecycle.nomination.Nomination;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** What the forms of the nomination show about a plan and its nominations. */
@Component
class NominationFacts {

    private static final Map<String, String> CLASSIFICATIONS = Map.of("XUAT_SAC", "Hoàn thành xuất sắc nhiệm vụ",
            "TOT", "Hoàn thành tốt nhiệm vụ", "HOAN_THANH", "Hoàn thành nhiệm vụ",
            "KHONG_HOAN_THANH", "Không hoàn thành nhiệm vụ");

    private final Plans plans;
    private final PlanUnits units;
    private final CrossChecks checks;
    private final PlanFactTable stated;

    NominationFacts(Plans plans, PlanUnits units, CrossChecks checks, PlanFactTable stated) {
        this.stated = stated;
        this.plans = plans;
        this.units = units;
        this.checks = checks;
    }

    String planName(PlanId planId) {
        return plans.get(planId).shortName();
    }

    /** What the tờ trình may only repeat. */
    List<StatedFact> stated(PlanId planId) {
        return stated.ofAccount(planId);
    }

    /** One line per nomination, for a table. */
    List<Map<String, Object>> table(PlanId planId, List<Nomination> nominations) {
        Map<String, String> unitNames = units.of(planId).stream()
                .collect(Collectors.toMap(PlanUnit::unitCode, PlanUnit::unitName));
        Map<String, String> objections = objections(planId);
        Map<String, List<String>> namesakes = nominations.stream().collect(Collectors.groupingBy(
                NominationFacts::nameKey, Collectors.mapping(Nomination::code, Collectors.toList())));
        return nominations.stream().map(nomination -> {
            Map<String, Object> line = facts(nomination.exemplar());
            line.put("code", nomination.code());
            line.put("statements", statements(nomination, namesakes.get(nameKey(nomination))));
            line.put("unit", unitNames.getOrDefault(nomination.unitCode(), nomination.unitCode()));
            line.put("standing", standing(nomination));
            line.put("objections", objections.getOrDefault(nomination.code(), ""));
            return line;
        }).toList();
    }

    private static Map<String, Object> facts(Exemplar exemplar) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", exemplar.kind().label());
        line.put("name", exemplar.name());
        line.put("position", exemplar.position());
        line.put("classification",
                CLASSIFICATIONS.getOrDefault(exemplar.classification(), exemplar.classification()));
        line.put("achievement", exemplar.achievement());
        return line;
    }

    private static String nameKey(Nomination nomination) {
        Exemplar exemplar = nomination.exemplar();
        return exemplar.kind() + exemplar.name().strip().toLowerCase(Locale.ROOT);
    }

    /** A namesake may be another person, or the same one named by two units: for people to find out. */
    private static String standing(Nomination nomination) {
        String label = nomination.standing().label();
        return nomination.reason().startsWith(label) ? nomination.reason()
                : Stream.of(label, nomination.reason()).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }

    private static String statements(Nomination nomination, List<String> namesakes) {
        List<String> statements = new ArrayList<>();
        Exemplar exemplar = nomination.exemplar();
        statements.add(exemplar.underDiscipline() ? "Đang bị xem xét kỷ luật" : "Không vi phạm kỷ luật");
        if (exemplar.alreadyRewarded()) {
            statements.add("đã được khen cùng thành tích");
        }
        namesakes.stream().filter(code -> !code.equals(nomination.code()))
                .forEach(code -> statements.add("trùng tên với " + code));
        return String.join("; ", statements);
    }

    private Map<String, String> objections(PlanId planId) {
        return checks.of(planId).stream().filter(check -> check.verdict().objects())
                .collect(Collectors.toMap(check -> check.verdict().code(), NominationFacts::said,
                        (first, second) -> first + "; " + second));
    }

    private static String said(CrossCheck check) {
        return check.office().label() + ": " + check.verdict().note();
    }
}
