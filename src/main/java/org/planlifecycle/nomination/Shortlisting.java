package org.planlifecycle.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Signers;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.ListedCodes;
import org.springframework.stereotype.Service;

/** Draws up the list of those who are proposed for commendation. */
@Service
public class Shortlisting {

    private final Nominations nominations;
    private final CrossChecks checks;
    private final AwardProposals proposals;
    private final Shortlists shortlists;
    private final SignatureStyles signatures;
    private final Signers signers;
    private final Journal journal;
    private final Clock clock;

    Shortlisting(Nominations nominations, CrossChecks checks, AwardProposals proposals, Shortlists shortlists,
            SignatureStyles signatures, Signers signers, Journal journal, Clock clock) {
        this.nominations = nominations;
        this.checks = checks;
        this.proposals = proposals;
        this.shortlists = shortlists;
        this.signatures = signatures;
        this.signers = signers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are to be decided on, by code: all that were not withdrawn. */
    public List<Nomination> listed(PlanId planId) {
        return nominations.of(planId).stream().filter(nomination -> !nomination.isWithdrawn()).toList();
    }

    /** The codes of those to which at least one office objects. */
    public Set<String> objected(PlanId planId) {
        return checks.of(planId).stream().filter(check -> check.verdict().objects())
                .map(check -> check.verdict().code()).collect(Collectors.toSet());
    }

    /** Draws up the list, which its author signs, and says whether anybody is on it. */
    public boolean draft(PlanId planId, List<ShortlistChoice> choices, String actor) {
        Map<String, Nomination> listed = listed(planId).stream()
                .collect(Collectors.toMap(Nomination::code, Function.identity()));
        ListedCodes.requireExactly(listed.keySet(), choices.stream().map(ShortlistChoice::code).toList());
        Set<String> objected = objected(planId);
        List<AwardProposal> proposed = new ArrayList<>();
        choices.stream().filter(ShortlistChoice::included).forEach(choice -> {
            Nomination nomination = listed.get(choice.code());
            requireProposable(nomination, objected.contains(choice.code()), choice);
            proposed.add(nomination.propose(choice.form()));
        });
        if (!proposed.isEmpty()) {
            signers.requireMaySign(signatures.propaganda(), actor, LocalDate.now(clock));
        }
        proposals.replace(planId, proposed, actor);
        shortlists.replaceReasons(planId, choices);
        journal.record(planId, actor, "shortlistDrafted", "Lập danh sách đề nghị khen thưởng %d trong %d đề cử."
                .formatted(proposed.size(), choices.size()));
        return !proposed.isEmpty();
    }

    private static void requireProposable(Nomination nomination, boolean objected, ShortlistChoice choice) {
        String code = nomination.code();
        if (!nomination.isCandidate()) {
            throw new Refusal("Mã %s không đề nghị được vì không đủ điều kiện (%s); hãy chọn “Không”."
                    .formatted(code, nomination.reason()));
        }
        if (objected && choice.reason().isBlank()) {
            throw new Refusal("Mã %s có ý kiến không nhất trí; hãy nêu lý do vẫn đề nghị.".formatted(code));
        }
        if (nomination.standing() == Standing.OVER_QUOTA && choice.reason().isBlank()) {
            throw new Refusal("Mã %s vượt chỉ tiêu của đơn vị; hãy nêu lý do vẫn đề nghị.".formatted(code));
        }
    }
}
