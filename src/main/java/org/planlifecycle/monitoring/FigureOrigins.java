package org.planlifecycle.monitoring;

import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.consolidation.ChangedCells;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.FigureRestatement;
import org.planlifecycle.consolidation.FigureTracing;
import org.planlifecycle.consolidation.LineCell;
import org.planlifecycle.consolidation.Lineage;
import org.planlifecycle.consolidation.RolledUp;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.ScopeNames;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.consolidation.SnapshotDifference;
import org.planlifecycle.directory.People;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.monitoring.FigureViews.Change;
import org.planlifecycle.monitoring.FigureViews.Difference;
import org.planlifecycle.monitoring.FigureViews.File;
import org.planlifecycle.monitoring.FigureViews.Input;
import org.planlifecycle.monitoring.FigureViews.Origin;
import org.planlifecycle.report.attachment.Attachment;
import org.planlifecycle.report.attachment.Attachments;
import org.springframework.stereotype.Service;

/** Shows where a consolidated figure comes from, what made it change, and the files that prove it. */
@Service
public class FigureOrigins {

    private final FigureReading figures;
    private final ConsolidatedReading reading;
    private final FigureTracing tracing;
    private final Attachments attachments;
    private final People people;

    FigureOrigins(FigureReading figures, ConsolidatedReading reading, FigureTracing tracing, Attachments attachments,
            People people) {
        this.figures = figures;
        this.reading = reading;
        this.tracing = tracing;
        this.attachments = attachments;
        this.people = people;
    }

    /** A file to take away. */
    public record Evidence(String name, byte[] content) {
    }

    /** The units behind one figure, by code. */
    public List<Origin> origins(PlanId planId, int number, Scope scope, String indicatorCode, String period) {
        Snapshot snapshot = figures.snapshot(planId, number);
        Indicator indicator = reading.table(snapshot, scope).lines().stream().map(line -> line.line().indicator())
                .filter(one -> one.code().equals(indicatorCode)).findFirst()
                .orElseThrow(() -> new Refusal("Bảng này không có chỉ tiêu %s; hãy tải lại trang.".formatted(
                        indicatorCode)));
        return tracing.behind(snapshot, scope, indicator, ReportPeriod.parse(period)).stream().map(this::origin)
                .toList();
    }

    private Origin origin(Lineage.Row row) {
        return new Origin(row.source().unitCode(), row.source().unitName(),
                row.source().isMerged() ? row.source().answeringName() : "", text(row.values()),
                row.source().version(), name(row.submittedBy()), row.submittedAt(), row.source().late(),
                name(row.checkedBy()), row.checkedAt(), words(row.correction()), row.source().missing(),
                row.isChanged() ? text(row.presentValues()) : "", row.evidence().stream().map(file ->
                        new File(file.id(), file.fileName(), file.kind(), file.version(), file.sha256())).toList());
    }

    private String words(FigureRestatement correction) {
        return correction == null ? "" : "Điều chỉnh %s từ %s thành %s. Lý do: %s Căn cứ: %s".formatted(
                correction.indicatorCode(), text(correction.oldValue()), text(correction.newValue()),
                correction.reason(), correction.evidence());
    }

    private String name(String userId) {
        return userId == null ? "" : people.displayName(userId);
    }

    private static String text(List<String> values) {
        return values.stream().map(FigureOrigins::text).collect(Collectors.joining(" / "));
    }

    private static String text(String value) {
        if (value.isEmpty()) {
            return RolledUp.NONE_TEXT;
        }
        return Character.isDigit(value.charAt(0)) ? new RolledUp.Sum(Long.parseLong(value)).text()
                : Grade.valueOf(value).label();
    }

    /** @throws Refusal if it is the first snapshot, which has none before it */
    public Difference difference(PlanId planId, int number) {
        Snapshot newer = figures.snapshot(planId, number);
        if (number == 1) {
            throw new Refusal("Lần chốt đầu tiên không có lần trước để so sánh; hãy chọn lần chốt sau.");
        }
        SnapshotDifference difference = tracing.difference(newer);
        return new Difference(difference.older().number(), number, newer.reason(),
                difference.inputs().stream().map(input -> input(newer, input)).toList(),
                difference.figures().stream().map(change -> change(newer, change)).toList());
    }

    private static Input input(Snapshot snapshot, ChangedCells.Change input) {
        String name = snapshot.sources().stream().filter(source -> source.unitCode().equals(input.unitCode()))
                .map(source -> source.unitName()).findFirst().orElse(input.unitCode());
        return new Input(input.unitCode(), name, input.indicatorCode(), ReportPeriod.parse(input.period()).label(),
                text(input.oldValue()), text(input.newValue()), input.oldVersion(), input.newVersion());
    }

    private static Change change(Snapshot snapshot, SnapshotDifference.FigureChange change) {
        return new Change(ScopeNames.of(change.scope(), snapshot), change.line().indicator().code(),
                change.line().label(), change.period().label(), text(change.old()), text(change.now()),
                change.units());
    }

    private static String text(LineCell cell) {
        return cell == null ? "" : cell.isComplete() ? cell.value().text()
                : "%s (%d/%d đơn vị)".formatted(cell.value().text(), cell.reported(), cell.asked());
    }

    /** @throws PlanNotFound if no unit of the plan has handed such a file in */
    public Evidence evidence(PlanId planId, String id) {
        Attachment file = attachments.find(id).filter(found -> found.planId().equals(planId) && !found.isPending())
                .orElseThrow(() -> new PlanNotFound(planId + "/" + id));
        return new Evidence(file.fileName().value(), attachments.content(file));
    }
}
