package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planlifecycle.commendation.CommendationBallot;
import org.planlifecycle.commendation.Vote;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.CheckVerdict;
import org.planlifecycle.nomination.CheckingOffice;
import org.planlifecycle.nomination.CrossChecking;
import org.planlifecycle.nomination.ShortlistChoice;
import org.planlifecycle.nomination.Shortlisting;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done to many rows takes as many statements for fifty as for five. */
@ProcessTest
class WorkInSetsProcessTest {

    private static final String MEMBER = "uyvien01";

    @Autowired
    private Scenario scenario;
    @Autowired
    private CommendationBallot ballot;
    @Autowired
    private Shortlisting shortlisting;
    @Autowired
    private CrossChecking checking;
    @Autowired
    private AwardProposals proposals;
    @Autowired
    private JdbcOperations jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void castingAVote() {
        thenFiveAndFiftyTakeEquallyMany("vote", (plan, codes) -> {
            proposals.replace(plan, codes.stream().map(WorkInSetsProcessTest::proposal).toList(), "bantuyengiao");
            ballot.open(plan);
            return () -> ballot.cast(plan, MEMBER,
                    codes.stream().map(code -> new Vote(code, Vote.Choice.AGREE, "")).toList(), MEMBER);
        });
    }

    @Test
    void countingTheVotes() {
        thenFiveAndFiftyTakeEquallyMany("count", (plan, codes) -> {
            proposals.replace(plan, codes.stream().map(WorkInSetsProcessTest::proposal).toList(), "bantuyengiao");
            ballot.open(plan);
            return () -> ballot.count(plan);
        });
    }

    @Test
    void draftingTheShortlist() {
        thenFiveAndFiftyTakeEquallyMany("shortlist", (plan, codes) -> {
            givenNominations(plan, codes);
            return () -> shortlisting.draft(plan, codes.stream().map(code ->
                    new ShortlistChoice(code, true, AwardForm.GIAY_KHEN, "")).toList(), "bantuyengiao");
        });
    }

    @Test
    void checkingTheNominations() {
        thenFiveAndFiftyTakeEquallyMany("check", (plan, codes) -> {
            givenNominations(plan, codes);
            return () -> checking.check(plan, CheckingOffice.OFFICE, codes.stream().map(code ->
                    new CheckVerdict(code, CheckVerdict.Opinion.AGREE, "")).toList(), "vanphong");
        });
    }

    @Test
    void issuingAPlanToItsUnits() {
        assertThat(Statements.of(() -> scenario.givenAnIssuedPlan("sets-issue-50", codes(50).toArray(String[]::new))))
                .hasSameSizeAs(Statements.of(() -> scenario.givenAnIssuedPlan("sets-issue-5",
                        codes(5).toArray(String[]::new))));
    }

    private void thenFiveAndFiftyTakeEquallyMany(String name, BiFunction<PlanId, List<String>, Runnable> work) {
        List<List<String>> sent = new ArrayList<>();
        for (int size : new int[] {5, 50}) {
            PlanId plan = scenario.givenAnIssuedPlan("sets-%s-%d".formatted(name, size), "CS01");
            Runnable prepared = work.apply(plan, codes(size));
            sent.add(Statements.of(() -> new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> prepared.run())));
        }
        assertThat(sent.get(0)).isNotEmpty();
        assertThat(sent.get(1)).containsExactlyElementsOf(sent.get(0));
    }

    private void givenNominations(PlanId plan, List<String> codes) {
        jdbc.batchUpdate("""
                insert into nomination (plan_id, code, unit_code, position, nominee_kind, name, nominee_position,
                  party_member, classification, under_discipline, already_rewarded, achievement, standing, reason)
                values (?, ?, 'CS01', 0, 'INDIVIDUAL', 'Đảng viên nêu gương', '', true, 'GOOD', false, false, 'Gương mẫu',
                  'ELIGIBLE', '')""", codes.stream().map(code -> new Object[] {plan.value(), code}).toList());
    }

    private static AwardProposal proposal(String code) {
        return new AwardProposal(code, NomineeKind.INDIVIDUAL, "Đảng viên nêu gương", "", "CS01", true,
                AwardForm.GIAY_KHEN, "Gương mẫu");
    }

    private static List<String> codes(int size) {
        return IntStream.rangeClosed(1, size).mapToObj("CN-%03d"::formatted).toList();
    }
}
