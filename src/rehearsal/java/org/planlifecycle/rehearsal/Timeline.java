package org.planlifecycle.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.RestDay;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;

/** The collection of reports as a table: units as rows, days as columns, and the marks of each unit on each day. */
final class Timeline {

    private final Traces traces;
    private final List<Mark> marks;
    private final List<LocalDate> days;
    private final Map<LocalDate, RestDay> restDays;

    Timeline(Traces traces, WorkingCalendar calendar) {
        this.traces = traces;
        this.marks = Marks.of(traces);
        this.days = days();
        this.restDays = days.isEmpty() ? Map.of()
                : calendar.restDaysBetween(days.get(0), days.get(days.size() - 1)).stream()
                        .collect(Collectors.toMap(RestDay::day, day -> day));
    }

    /** Units of one kind in one cluster. */
    record Section(String title, List<Row> rows) {
    }

    /**
     * One unit.
     *
     * @param ownLastDays every last day that was given to this unit alone, each with the reason
     */
    record Row(PlanUnit unit, Map<LocalDate, List<Mark>> cells, Map<LocalDate, String> ownLastDays) {

        List<Mark> on(LocalDate day) {
            return cells.getOrDefault(day, List.of());
        }

        long count(Predicate<MarkKind> wanted) {
            return cells.values().stream().flatMap(List::stream).filter(mark -> wanted.test(mark.kind())).count();
        }
    }

    /** From the first day on which something happened to the last, both inclusive. */
    List<LocalDate> daysShown() {
        return days;
    }

    Optional<RestDay> restDay(LocalDate day) {
        return Optional.ofNullable(restDays.get(day));
    }

    LocalDate deadline() {
        return traces.plan().deadline().lastDay();
    }

    List<Mark> marks() {
        return marks;
    }

    /** The marks of the plan as a whole. */
    Map<LocalDate, List<Mark>> planCells() {
        return cells(Journal.WHOLE_PLAN);
    }

    /** By cluster, Party organisations with cells of their own first; organisations outside the clusters come last. */
    List<Section> sections() {
        Map<String, PlanUnit> byCode = traces.planUnits().stream()
                .collect(Collectors.toMap(PlanUnit::unitCode, unit -> unit));
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        traces.units().stream().filter(unit -> byCode.containsKey(unit.code())).sorted(order())
                .forEach(unit -> sections.computeIfAbsent(title(unit), title -> new ArrayList<>())
                        .add(row(byCode.get(unit.code()))));
        return sections.entrySet().stream().map(section -> new Section(section.getKey(), section.getValue())).toList();
    }

    long count(LocalDate day, Predicate<MarkKind> wanted) {
        return marks.stream().filter(mark -> mark.day().equals(day) && wanted.test(mark.kind())).count();
    }

    /** How many units had handed in a report by the end of the day. */
    long unitsReportedBy(LocalDate day) {
        return marks.stream().filter(mark -> mark.kind().isSubmission() && !mark.day().isAfter(day))
                .map(Mark::unitCode).distinct().count();
    }

    private List<LocalDate> days() {
        List<LocalDate> marked = marks.stream().map(Mark::day).sorted().toList();
        return marked.isEmpty() ? List.of()
                : marked.get(0).datesUntil(marked.get(marked.size() - 1).plusDays(1)).toList();
    }

    private static Comparator<Unit> order() {
        return Comparator.comparing(Unit::cluster, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Unit::kind).thenComparing(Unit::code);
    }

    private static String title(Unit unit) {
        return unit.cluster() == null ? unit.kind().title()
                : "Cụm thi đua số %d – %s".formatted(unit.cluster(), unit.kind().title());
    }

    private Row row(PlanUnit unit) {
        return new Row(unit, cells(unit.unitCode()), ownLastDays(unit));
    }

    private Map<LocalDate, List<Mark>> cells(String unitCode) {
        return marks.stream().filter(mark -> mark.unitCode().equals(unitCode))
                .collect(Collectors.groupingBy(Mark::day, TreeMap::new, Collectors.toList()));
    }

    private Map<LocalDate, String> ownLastDays(PlanUnit unit) {
        Map<LocalDate, String> own = new TreeMap<>();
        traces.versions().stream().filter(version -> version.unitCode().equals(unit.unitCode()))
                .filter(version -> version.newLastDay() != null)
                .forEach(version -> own.put(version.newLastDay(), "hạn nộp lại"));
        traces.extensions().stream().filter(extension -> extension.unitCode().equals(unit.unitCode()))
                .filter(extension -> extension.grantedDay() != null)
                .forEach(extension -> own.put(extension.grantedDay(), "được gia hạn"));
        if (!unit.lastDay().equals(deadline())) {
            own.putIfAbsent(unit.lastDay(), "hạn riêng");
        }
        return own;
    }
}
