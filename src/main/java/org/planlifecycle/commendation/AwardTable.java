package org.planlifecycle.commendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.Block;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.NomineeKind;

/** The table in which a paper lists those who are commended. */
record AwardTable(List<AwardProposal> proposals, Map<String, String> unitNames) {

    Block of(NomineeKind kind) {
        return kind == NomineeKind.COLLECTIVE ? collectives() : people("Họ và tên");
    }

    private Block collectives() {
        List<List<String>> rows = new ArrayList<>();
        for (AwardProposal proposal : proposals) {
            rows.add(List.of(String.valueOf(rows.size() + 1), proposal.name(), unitName(proposal)));
        }
        return new Block.Table(List.of("TT", "Tên tập thể", "Đơn vị"), rows, List.of(11, 74, 80));
    }

    Block people(String nameColumn) {
        List<List<String>> rows = new ArrayList<>();
        for (AwardProposal proposal : proposals) {
            rows.add(List.of(String.valueOf(rows.size() + 1), proposal.name(), proposal.position(),
                    unitName(proposal)));
        }
        return new Block.Table(List.of("TT", nameColumn, "Chức vụ", "Đơn vị"), rows, List.of(11, 52, 37, 65));
    }

    private String unitName(AwardProposal proposal) {
        return unitNames.getOrDefault(proposal.unitCode(), proposal.unitCode());
    }
}
