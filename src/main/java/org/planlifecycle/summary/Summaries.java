package org.planlifecycle.summary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The consolidated reports and what departments said about them. */
public interface Summaries {

    /** Stores the report, whether or not there is one already. */
    void save(SummaryReport summary);

    Optional<SummaryReport> find(PlanId planId);

    /** @throws IllegalStateException if there is none yet */
    default SummaryReport get(PlanId planId) {
        return find(planId).orElseThrow(
                () -> new IllegalStateException("Plan '%s' has no consolidated report".formatted(planId)));
    }

    /** Stores a department's opinion with its comments in the place of its last one. */
    void add(SummaryOpinion opinion);

    /** All opinions, by department. */
    List<SummaryOpinion> opinions(PlanId planId);

    /** All comments by a code such as {@code YK01}, by department and number. */
    default Map<String, SummaryComment> comments(PlanId planId) {
        Map<String, SummaryComment> comments = new LinkedHashMap<>();
        opinions(planId).forEach(opinion -> opinion.comments().forEach(
                comment -> comments.put("YK%02d".formatted(comments.size() + 1), comment)));
        return comments;
    }

    /** Stores the answers to these comments. */
    void answer(PlanId planId, Collection<SummaryComment> comments);

    /** The generated sentences as the report was worked on last; none for a report from before they were kept. */
    GeneratedLines generated(PlanId planId);

    /** Keeps these generated sentences in the place of the last ones. */
    void generated(PlanId planId, GeneratedLines lines);
}
