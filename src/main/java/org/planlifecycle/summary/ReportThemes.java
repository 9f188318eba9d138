package org.planlifecycle.summary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.consolidation.SnapshotPart;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups what the units wrote by theme. A snapshot takes the grouping with the figures; while its report is drafted people
 * correct it there, and after the report is approved nothing does.
 */
@Service
public class ReportThemes implements SnapshotPart {

    private static final List<String> HEADING = List.of("Mã", "Đơn vị", "Lần nộp", "Phần", "Chủ đề", "Nội dung",
            "Người soạn xếp lại");

    private final AcceptedNarratives narratives;
    private final Themes themes;
    private final ThemeChoices choices;
    private final SnapshotThemes kept;
    private final ConsolidatedReading reading;
    private final Summaries summaries;
    private final Journal journal;
    private final Clock clock;

    ReportThemes(AcceptedNarratives narratives, Themes themes, ThemeChoices choices, SnapshotThemes kept,
            ConsolidatedReading reading, Summaries summaries, Journal journal, Clock clock) {
        this.narratives = narratives;
        this.themes = themes;
        this.choices = choices;
        this.kept = kept;
        this.reading = reading;
        this.summaries = summaries;
        this.journal = journal;
        this.clock = clock;
    }

    /** As that snapshot has them. */
    public ThemeMatrix of(PlanId planId, int snapshot) {
        return kept.of(planId, snapshot);
    }

    /** As the newest snapshot has them. */
    public ThemeMatrix latest(PlanId planId) {
        return of(planId, reading.latest(planId).number());
    }

    /** What a sentence can be put under. */
    public List<Theme> choosable() {
        return themes.all();
    }

    @Override
    public void take(Snapshot snapshot) {
        PlanId planId = snapshot.planId();
        kept.add(planId, snapshot.number(), matrix(themes.all(), narratives.narratives(planId), choices.choices(planId)));
    }

    /** Only topics that are grouped have a theme. */
    @Override
    public Sheet sheet(Snapshot snapshot) {
        return new Sheet("Theo chủ đề", HEADING, of(snapshot.planId(), snapshot.number()).sentences().stream()
                .map(one -> List.<Object>of(one.unitCode(), one.unitName(), one.version(), one.topic().label(),
                        one.topic().isThemed() ? one.theme().label() : "", one.text(), one.corrected() ? "có" : "")).toList());
    }

    static ThemeMatrix matrix(List<Theme> themes, List<UnitNarrative> reports, List<ThemeChoice> chosen) {
        ThemeRules rules = new ThemeRules(themes);
        Map<String, Theme> byCode = themes.stream().collect(Collectors.toMap(Theme::code, Function.identity()));
        Map<String, ThemeChoice> byId = chosen.stream().filter(choice -> byCode.containsKey(choice.themeCode()))
                .collect(Collectors.toMap(ThemeChoice::sentenceId, Function.identity()));
        List<ThemedSentence> sentences = new ArrayList<>();
        for (UnitNarrative report : reports) {
            for (Topic topic : Topic.values()) {
                List<String> texts = Sentences.of(topic.block(report.narrative()));
                for (int number = 1; number <= texts.size(); number++) {
                    String id = "%s.%s.%d".formatted(report.unitCode(), topic, number);
                    String text = texts.get(number - 1);
                    ThemeChoice choice = byId.get(id);
                    boolean corrected = choice != null && choice.text().equals(text);
                    sentences.add(new ThemedSentence(id, report.unitCode(), report.unitName(), report.version(), topic,
                            text, corrected ? byCode.get(choice.themeCode()) : rules.suggest(text), corrected));
                }
            }
        }
        return new ThemeMatrix(themes, sentences);
    }

    /**
     * Puts a sentence under another theme than the one it stands under in the newest snapshot.
     *
     * @throws Refusal if the report of that snapshot is approved, or there is no such sentence or theme
     */
    @Transactional
    public void correct(PlanId planId, String sentenceId, String themeCode, String actor) {
        int snapshot = reading.latest(planId).number();
        requireNotApproved(planId, snapshot);
        ThemedSentence sentence = of(planId, snapshot).sentences().stream().filter(one -> one.id().equals(sentenceId))
                .findFirst().orElseThrow(() -> new Refusal("Không có nội dung này trong các báo cáo đã nhận; hãy tải lại trang."));
        List<Theme> all = themes.all();
        Theme theme = all.stream().filter(one -> one.code().equals(themeCode)).findFirst()
                .orElseThrow(() -> new Refusal("Không có chủ đề này; hãy tải lại trang rồi chọn lại."));
        choices.put(planId, new ThemeChoice(sentenceId, sentence.text(), themeCode, actor, clock.instant()));
        kept.choose(planId, snapshot, sentenceId, theme, all.indexOf(theme));
        journal.record(planId, sentence.unitCode(), actor, "themeCorrected", "Xếp “%s” vào chủ đề “%s”."
                .formatted(sentence.text(), theme.label()));
    }

    private void requireNotApproved(PlanId planId, int snapshot) {
        boolean approved = summaries.find(planId).filter(SummaryReport::isApproved).isPresent()
                && summaries.generated(planId).snapshot() == snapshot;
        if (approved) {
            throw new Refusal("Báo cáo tổng hợp đã duyệt theo cách xếp chủ đề này; chỉ xếp lại được sau lần chốt số liệu kế tiếp, "
                    + "khi soạn báo cáo thay thế.");
        }
    }
}
