package org.planlifecycle.summary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups the accepted reports of a plan by theme, and takes corrections. */
@Service
public class ReportThemes {

    private final AcceptedNarratives narratives;
    private final Themes themes;
    private final ThemeChoices choices;
    private final Journal journal;
    private final Clock clock;

    ReportThemes(AcceptedNarratives narratives, Themes themes, ThemeChoices choices, Journal journal, Clock clock) {
        this.narratives = narratives;
        this.themes = themes;
        this.choices = choices;
        this.journal = journal;
        this.clock = clock;
    }

    public ThemeMatrix of(PlanId planId) {
        return matrix(themes.all(), narratives.narratives(planId), choices.choices(planId));
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

    /** Puts a sentence under another theme than the one suggested. */
    @Transactional
    public void correct(PlanId planId, String sentenceId, String themeCode, String actor) {
        ThemedSentence sentence = of(planId).sentences().stream().filter(one -> one.id().equals(sentenceId)).findFirst()
                .orElseThrow(() -> new Refusal("Không có nội dung này trong các báo cáo đã nhận; hãy tải lại trang."));
        Theme theme = themes.all().stream().filter(one -> one.code().equals(themeCode)).findFirst()
                .orElseThrow(() -> new Refusal("Không có chủ đề này; hãy tải lại trang rồi chọn lại."));
        choices.put(planId, new ThemeChoice(sentenceId, sentence.text(), themeCode, actor, clock.instant()));
        journal.record(planId, sentence.unitCode(), actor, "themeCorrected", "Xếp “%s” vào chủ đề “%s”."
                .formatted(sentence.text(), theme.label()));
    }
}
