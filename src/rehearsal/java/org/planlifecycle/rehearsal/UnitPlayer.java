package org.planlifecycle.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;

/** One unit in one campaign: when it acts, and what it sends. */
final class UnitPlayer {

    private static final int LETTER_AFTER = 4;
    private static final int ASKED_FOR = 5;
    private static final int GIVEN_INSTEAD = 3;
    private static final int LAST_MINUTE_IN = 4;

    private final Unit unit;
    private final Behaviour behaviour;
    private final WorkingCalendar calendar;
    private final RandomGenerator draw;
    private final LocalDate lastDay;
    private final FigureTable figures;
    private boolean askedForTime;
    private int submissions;

    /** @param figures what it reports, of all periods; the form takes those of the last whole year */
    UnitPlayer(Unit unit, Behaviour behaviour, WorkingCalendar calendar, LocalDate lastDay, FigureTable figures,
            RandomGenerator draw) {
        this.unit = unit;
        this.behaviour = behaviour;
        this.calendar = calendar;
        this.lastDay = lastDay;
        this.figures = figures;
        this.draw = draw;
        this.submitsAt = moment();
    }

    private LocalDateTime submitsAt;

    Behaviour behaviour() {
        return behaviour;
    }

    FigureTable figures() {
        return figures;
    }

    Map<String, Object> acknowledgement() {
        return Map.of("contactName", "Cán bộ đầu mối " + unit.code(), "contactPhone", "0900 000 " + number());
    }

    /** What the unit sends at this moment, if it is time. */
    Optional<Map<String, Object>> submissionAt(LocalDateTime now) {
        if (behaviour == Behaviour.NEVER || now.isBefore(submitsAt)) {
            return Optional.empty();
        }
        if (behaviour.asksForTime() && !askedForTime) {
            askedForTime = true;
            LocalDate until = calendar.plusWorkingDays(lastDay, ASKED_FOR);
            submitsAt = afterTheAnswer();
            return Optional.of(Map.of("action", "ASK_EXTENSION", "extensionReason",
                    "Đơn vị đang tổ chức đại hội chi bộ trực thuộc.", "proposedDate", until.toString()));
        }
        submissions++;
        submitsAt = calendar.plusWorkingDays(now.toLocalDate(), 2).atTime(9, 0);
        return Optional.of(report());
    }

    /** Whether the office finds fault with what this unit has sent so far. */
    boolean sentSomethingIncomplete() {
        return behaviour == Behaviour.RETURNED_ONCE && submissions == 1;
    }

    /** What the office decides about this unit's request for more time. */
    Map<String, Object> answerToRequest() {
        return switch (behaviour) {
            case EXTENSION_SHORTENED -> Map.of("decision", "SHORTEN", "grantedDate",
                    calendar.plusWorkingDays(lastDay, GIVEN_INSTEAD).toString(), "answer",
                    "Gia hạn ngắn hơn đề nghị để kịp tổng hợp.");
            case EXTENSION_REFUSED -> Map.of("decision", "REFUSE", "answer",
                    "Đơn vị đã có đủ thời gian; đề nghị nộp đúng hạn.");
            default -> Map.of("decision", "GRANT", "answer", "Đồng ý gia hạn.");
        };
    }

    private LocalDateTime afterTheAnswer() {
        return switch (behaviour) {
            case EXTENSION_SHORTENED -> calendar.plusWorkingDays(lastDay, GIVEN_INSTEAD).atTime(14, 0);
            case EXTENSION_REFUSED -> calendar.lastWorkingDayOnOrBefore(lastDay).atTime(14, 0);
            default -> calendar.plusWorkingDays(lastDay, ASKED_FOR).minusDays(1).atTime(10, 0);
        };
    }

    private LocalDateTime moment() {
        LocalDate lastWorkingDay = calendar.lastWorkingDayOnOrBefore(lastDay);
        return switch (behaviour) {
            case ON_TIME, RETURNED_ONCE -> calendar.plusWorkingDays(lastWorkingDay, -1 - draw.nextInt(6))
                    .atTime(8 + draw.nextInt(8), 0);
            case LAST_DAY -> draw.nextInt(LAST_MINUTE_IN) == 0 ? lastDay.atTime(23, 50)
                    : lastWorkingDay.atTime(14, 0);
            case LATE -> calendar.plusWorkingDays(lastDay, 1 + draw.nextInt(3)).atTime(9, 0);
            case LATE_UNTIL_LETTER -> calendar.plusWorkingDays(lastDay, LETTER_AFTER).atTime(9, 0);
            case EXTENSION, EXTENSION_SHORTENED, EXTENSION_REFUSED -> calendar.plusWorkingDays(lastWorkingDay, -2).atTime(10, 0);
            case NEVER -> LocalDateTime.MAX;
        };
    }

    private Map<String, Object> report() {
        Map<String, Object> fields = new HashMap<>(lastYear());
        fields.put("action", "SUBMIT");
        fields.putAll(NarrativeDraw.of(unit.code()));
        fields.put("nominations", nominations());
        return fields;
    }

    private Map<String, Object> lastYear() {
        Figures asked = figures.periods().stream().filter(ReportPeriod::isWholeYear).max(ReportPeriod::compareTo)
                .map(figures::of).orElse(Figures.NONE);
        Map<String, Object> fields = new HashMap<>();
        asked.numbers().forEach((code, number) -> fields.put("figure" + code, number));
        asked.grades().forEach((code, grade) -> fields.put("figure" + code, grade.name()));
        return fields;
    }

    private List<Map<String, Object>> nominations() {
        Map<String, Object> collective = Map.of("kind", "COLLECTIVE", "name", "Tập thể phòng Tổng hợp " + unit.code(),
                "partyMember", false, "classification", "XUAT_SAC", "underDiscipline", false, "alreadyRewarded", false,
                "achievement", "Cải tiến quy trình, rút ngắn thời gian giải quyết công việc trong 5 năm liền.");
        Map<String, Object> individual = Map.of("kind", "INDIVIDUAL", "name", "Cán bộ tiêu biểu " + unit.code(),
                "position", "Chuyên viên", "partyMember", true, "classification",
                draw.nextInt(8) == 0 ? "HOAN_THANH" : "TOT", "underDiscipline", false, "alreadyRewarded",
                draw.nextInt(12) == 0, "achievement", "Nhiều sáng kiến được áp dụng, tận tụy phục vụ nhân dân.");
        return draw.nextBoolean() ? List.of(collective, individual) : List.of(individual);
    }

    private String number() {
        return "%03d".formatted(Math.floorMod(unit.code().hashCode(), 1000));
    }
}
